import Diagnostics

/// A file's lines as Unicode scalars, counted from 0 as libyaml does.
struct YAMLLines: Sendable {
  private let lines: SourceLines

  /// Splits UTF-8 bytes into lines.
  init(_ bytes: [UInt8]) { lines = SourceLines(of: bytes) }

  /// How many lines there are, at least 1.
  var count: Int { lines.count }

  /// A line without its end; empty where there is none.
  func line(_ index: Int) -> [Unicode.Scalar] { Array(lines.text(of: index + 1).unicodeScalars) }

  /// The first line from here on that is not blank, or nil.
  func firstFilled(from index: Int) -> Int? {
    guard index < count else { return nil }
    return (max(0, index)..<count).first { line in self.line(line).contains { $0 != " " } }
  }
}
