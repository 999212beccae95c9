/// Where the lines of a file begin and end, found once in one pass over its bytes.
///
/// Lines end at a line feed, a carriage return or the two together, as editors count them; a byte
/// order mark belongs to no column.
public struct SourceLines: Hashable, Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines of UTF-8 text.
  public init(of bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var index = starts[0]
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") {
        index += 1
      }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(index) }
    }
    self.starts = starts
  }

  /// How many lines there are, at least 1; text that ends with a line break has an empty last line.
  public var count: Int { starts.count }

  /// The byte offsets of a line's text without its line break; empty for a line there is not.
  ///
  /// - Parameter line: counted from 1.
  public func range(of line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    if line < starts.count {
      if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    }
    return start..<end
  }

  /// The lines without their line breaks, in order.
  public var all: [ArraySlice<UInt8>] { (1...count).map { bytes[range(of: $0)] } }

  /// The text of a line without its line break; bytes that are not UTF-8 become U+FFFD.
  public func text(of line: Int) -> String {
    String(decoding: bytes[range(of: line)], as: UTF8.self)
  }

  /// The line, counted from 1, that holds a byte offset.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The column of a byte offset in its line, counted in Unicode scalars from 1.
  public func column(at offset: Int) -> Int {
    let start = starts[line(at: offset) - 1]
    guard offset > start else { return 1 }
    return scalarCount(of: bytes[start..<min(offset, bytes.count)]) + 1
  }
}

/// How many Unicode scalars UTF-8 bytes hold, counted by their first bytes.
package func scalarCount(of bytes: some Sequence<UInt8>) -> Int {
  bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
}
