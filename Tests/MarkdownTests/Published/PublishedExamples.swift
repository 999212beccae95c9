import Foundation

/// What `.ci/fetch-commonmark` has fetched.
enum PublishedExamples {
  /// One example of a specification.
  struct Example: Sendable {
    /// Counted from 1 in its file.
    let number: Int
    /// The heading it stands under.
    let section: String
    /// The extension it is about, or nothing.
    let tag: String
    let markdown: String
    let html: String
  }

  /// The folder, or nil where the tests run without it.
  static let folder = ProcessInfo.processInfo.environment["WAYMARK_COMMONMARK"]
    .map { URL(filePath: $0) }

  /// Whether there are examples to test.
  static var areHere: Bool { folder != nil }

  /// The examples of a file in the folder, with tabs for its arrows.
  static func examples(of file: String) throws -> [Example] {
    guard let folder else { return [] }
    let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    var examples: [Example] = []
    var section = ""
    var lines = text.components(separatedBy: "\n")[...]
    let fence = String(repeating: "`", count: 32)
    while let line = lines.popFirst() {
      if line.hasPrefix("#") { section = line.drop { $0 == "#" || $0 == " " }.description }
      guard line.hasPrefix(fence + " example") else { continue }
      let body = lines.prefix { $0 != fence }
      lines = lines[body.endIndex...].dropFirst()
      let parts = body.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      examples.append(
        Example(
          number: examples.count + 1, section: section,
          tag: String(line.dropFirst(fence.count + " example".count).drop { $0 == " " }),
          markdown: joined(parts[0]), html: joined(parts[1])))
    }
    return examples
  }

  /// The inputs that once kept cmark or cmark-gfm busy, by name.
  static func pathologicalCases() throws -> [(name: String, bytes: [UInt8])] {
    guard let folder else { return [] }
    return try ["cmark", "cmark-gfm"].flatMap { package in
      let cases = folder.appending(path: "\(package)/pathological")
      return try FileManager.default.contentsOfDirectory(atPath: cases.path).sorted().map {
        ("\(package)/\($0)", Array(try Data(contentsOf: cases.appending(path: $0))))
      }
    }
  }

  private static func joined(_ lines: some Sequence<String>) -> String {
    lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
  }
}
