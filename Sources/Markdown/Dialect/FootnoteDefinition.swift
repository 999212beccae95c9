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
    let blocks = TopLevelBlocks(of: source, withHeadingsAt: Set(starts.keys))
    return starts.keys.sorted().compactMap { line in
      guard blocks.isHeading(line), let mark = starts[line] else { return nil }
      return FootnoteDefinition(mark, at: line, in: source, blocks)
    }
  }

  private init(
    _ mark: FootnoteLabel, at line: Int, in source: MarkdownSource, _ blocks: TopLevelBlocks
  ) {
    label = mark.label
    self.mark = mark.range
    let rest = source.text(ofLine: line)[(mark.range.upperBound + 1)...]
    content =
      rest.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? rest.endIndex
    lines = line...FootnoteDefinition.lastLine(from: line, in: source, blocks)
  }

  /// The last line of the definition that starts on a line: lines indented by four columns belong
  /// to it, blank lines between them too, and lines that continue a paragraph.
  private static func lastLine(
    from first: Int, in source: MarkdownSource, _ blocks: TopLevelBlocks
  ) -> Int {
    var last = first
    var next = first + 1
    while source.allLines.contains(next) {
      let opening = Opening(of: source.text(ofLine: next))
      if opening.isBlank {
        next += 1
      } else if opening.leadingIndent >= 4 {
        last = next
        next += 1
      } else if next == last + 1, let end = blocks.paragraph(startingAt: next) {
        last = end
        next = end + 1
      } else {
        break
      }
    }
    return last
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
