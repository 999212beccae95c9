import Diagnostics

/// Turns byte ranges of the source into places.
///
/// Ranges mostly come in order, so the column of the last one is kept and counted from, onwards or
/// back: a thousand links on one long line cost little more than one pass over it.
struct PlaceFinder {
  private let source: MarkdownSource
  private var line = 0
  private var offset = 0
  private var column = 1

  /// Starts at the beginning of the source.
  init(_ source: MarkdownSource) { self.source = source }

  /// The place of a byte range, cut at the end of its first line.
  mutating func place(_ range: Range<Int>) -> SourceLocation {
    let start = min(max(0, range.lowerBound), source.bytes.count)
    moveTo(start)
    let end = min(range.upperBound, source.lines.range(of: line).upperBound)
    let length = end > start ? scalarCount(of: source.bytes[start..<end]) : 1
    return source.location(line: line, column: column, length: length)
  }

  private mutating func moveTo(_ target: Int) {
    let targetLine = source.lines.line(at: target)
    if targetLine != line {
      line = targetLine
      offset = min(source.lines.range(of: line).lowerBound, target)
      column = 1
    }
    if target < offset {
      column -= scalarCount(of: source.bytes[target..<offset])
    } else {
      column += scalarCount(of: source.bytes[offset..<target])
    }
    offset = target
  }
}
