import Decision
import Diagnostics
import Foundation
import Guidebook

@testable import Site

/// A guide of this repository, read, resolved and computed.
struct SampleGuide {
  let guide: Guide
  let results: Results
  let stamp: Stamp

  /// - Parameters:
  ///   - folder: below the repository, such as `Content`.
  ///   - replacing: text to change in every file on the way in.
  init(_ folder: String, replacing changes: [(String, String)] = []) throws {
    let repository = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let root = repository.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    var files: [SourceFile] = []
    for name in (names ?? []).sorted() where name.hasSuffix(".md") || name.hasSuffix(".yaml") {
      var text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
      for (old, new) in changes { text = text.replacingOccurrences(of: old, with: new) }
      files.append(SourceFile(path: "Content/" + name, bytes: Array(text.utf8)))
    }
    var diagnostics: [Diagnostic] = []
    let drafts = parse(files, reporting: &diagnostics)
    guard let guide = resolve(drafts, reporting: &diagnostics),
      let asOf = CalendarDate(year: 2026, month: 11, day: 24)
    else { throw CocoaError(.fileReadCorruptFile) }
    self.guide = guide
    results = compute(guide, asOf: asOf, drawing: .few)
    stamp = Stamp(asOf: asOf, commit: "4f1c9e2")
  }

  /// One report's text; its template's errors are thrown.
  func report(
    _ assessment: String, theme: [SourceFile] = [], paper: Paper = .a4
  ) throws -> String {
    var diagnostics: [Diagnostic] = []
    let file = Site.report(
      on: assessment, of: guide, results, theme: .embedded(replacing: theme), stamp: stamp,
      paper: paper, reporting: &diagnostics)
    guard let file, diagnostics.isEmpty else { throw CocoaError(.fileReadUnknown) }
    return String(decoding: file.bytes, as: UTF8.self)
  }
}
