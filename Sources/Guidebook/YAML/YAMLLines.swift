import Diagnostics

/// A file's lines as Unicode scalars, split at line feeds, for finding places in them.
struct YAMLLines: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Splits UTF-8 bytes into lines.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// How many lines there are, at least 1.
  var count: Int { starts.count }

  /// A line counted from 0, without its end; empty where there is none.
  func line(_ index: Int) -> [Unicode.Scalar] {
    guard starts.indices.contains(index) else { return [] }
    let end = index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count
    let text = String(decoding: bytes[starts[index]..<end], as: UTF8.self)
    var scalars = Array(text.unicodeScalars)
    if scalars.last == "\r" { scalars.removeLast() }
    return scalars
  }

  /// The first line from here on that is not blank, or nil.
  func firstFilled(from index: Int) -> Int? {
    guard index < count else { return nil }
    return (max(0, index)..<count).first { line in self.line(line).contains { $0 != " " } }
  }
}
