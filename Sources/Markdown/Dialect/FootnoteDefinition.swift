/// A footnote's text in the source, `[^label]: text` and what belongs to it.
struct FootnoteDefinition: Sendable {
  /// The label without `^`.
  let label: String
  /// The source offsets of `[^label]`.
  let mark: Range<Int>
  /// The source lines, counted from 1.
  let lines: ClosedRange<Int>
  /// The source offset of the first byte of its text on its first line.
  let content: Int
}

extension FootnoteDefinition {
  /// The definitions of a text: lines at the left margin that start with `[^label]:`, outside
  /// code, with the indented and continued lines after them.
  static func all(in source: MarkdownSource) -> [FootnoteDefinition] {
    let starts = candidates(in: source)
    guard !starts.isEmpty else { return [] }
    let items = FootnoteItems(of: source, at: starts)
    return starts.sorted { $0.key < $1.key }.compactMap { line, mark in
      items.lastLine(ofItemAt: line).map {
        FootnoteDefinition(mark, on: line...max(line, $0), in: source)
      }
    }
  }

  private init(_ mark: FootnoteLabel, on lines: ClosedRange<Int>, in source: MarkdownSource) {
    label = mark.label
    self.mark = mark.range
    self.lines = lines
    let rest = source.text(ofLine: lines.lowerBound)[(mark.range.upperBound + 1)...]
    content =
      rest.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? rest.endIndex
  }

  /// Lines that would start a definition if they stand at the document's top level.
  private static func candidates(in source: MarkdownSource) -> [Int: FootnoteLabel] {
    var found: [Int: FootnoteLabel] = [:]
    for number in source.bodyLines {
      let line = source.text(ofLine: number)
      guard let start = line.firstIndex(where: { $0 != UInt8(ascii: " ") }),
        start - line.startIndex <= 3, let mark = FootnoteLabel(in: line, at: start),
        mark.range.upperBound < line.endIndex, line[mark.range.upperBound] == UInt8(ascii: ":")
      else { continue }
      found[number] = mark
    }
    return found
  }
}
