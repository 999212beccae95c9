/// What is handed to the parser: lines of the source, some moved or made up, and the way back.
struct ParserInput: Sendable {
  /// The lines, each ended by a line feed.
  private(set) var bytes: [UInt8] = []
  /// What escaped characters in the lines are hidden as.
  let escapes: Escapes
  private var starts: [Int] = []
  /// For each line the source offset that its first byte has, or would have.
  private var bases: [Int] = []

  /// Starts without lines.
  init(_ escapes: Escapes = Escapes()) { self.escapes = escapes }

  /// Appends a line.
  ///
  /// - Parameters:
  ///   - line: without its line break.
  ///   - base: the source offset of the line's first byte; nil for a line that was made up.
  mutating func append(_ line: some Sequence<UInt8>, at base: Int? = nil) {
    starts.append(bytes.count)
    bases.append(base ?? 0)
    bytes += line
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends another input.
  mutating func append(_ other: ParserInput) {
    starts += other.starts.map { $0 + bytes.count }
    bases += other.bases
    bytes += other.bytes
  }

  /// The range of a line in `bytes`, without its line feed; empty for a line there is not.
  ///
  /// - Parameter line: counted from 1, as the parser counts.
  func range(of line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
    let end = line < starts.count ? starts[line] : bytes.count
    return starts[line - 1]..<(end - 1)
  }

  /// The source offsets of part of a line of `bytes`.
  func source(of range: Range<Int>, inLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return 0..<0 }
    let shift = bases[line - 1] - starts[line - 1]
    let start = max(0, range.lowerBound + shift)
    return start..<max(start, range.upperBound + shift)
  }

  /// The source offsets a block covers, from its first byte to the end of its last line.
  func source(of event: SyntaxEvent) -> Range<Int> {
    let first = range(of: event.lines.lowerBound)
    let start = min(first.lowerBound + event.column, first.upperBound)
    let head = source(of: start..<first.upperBound, inLine: event.lines.lowerBound)
    let last = range(of: event.lines.upperBound)
    let tail = source(of: last, inLine: event.lines.upperBound)
    return head.lowerBound..<max(head.upperBound, tail.upperBound)
  }

  /// The line that parts one piece of an input from the next: a comment closes every open block.
  static let separator = Array("<!-- -->".utf8)
}
