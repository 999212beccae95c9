import Foundation
import Testing

/// Whether golden files are written anew; a run that writes one fails.
let isRecording = ProcessInfo.processInfo.environment["WAYMARK_RECORD"] != nil

/// Holds a text against a golden file, or records it.
func expect(_ text: String, isAt path: String, _ source: SourceLocation = #_sourceLocation) throws {
  let recorded = FileManager.default.contents(atPath: path)
    .map { String(decoding: $0, as: UTF8.self) }
  guard isRecording else {
    #expect(
      text == recorded, "run `make record` and look through the changes", sourceLocation: source)
    return
  }
  if text == recorded { return }
  let file = URL(fileURLWithPath: path)
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: file)
  Issue.record("recorded \(path)", sourceLocation: source)
}
