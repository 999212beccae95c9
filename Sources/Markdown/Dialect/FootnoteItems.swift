/// How far footnotes' texts reach: as far as a list's items would if they stood there, each with a
/// marker of four columns.
struct FootnoteItems {
  private var lastLines: [Int: Int] = [:]

  /// Parses a text in which lines that may start a footnote's text start an item.
  init(of source: MarkdownSource, at marks: [Int: FootnoteLabel]) {
    var input = ParserInput()
    for number in source.allLines {
      let line = number < source.firstLine ? [] : source.text(ofLine: number)
      if let mark = marks[number] {
        let indent = line[..<mark.range.lowerBound]
        input.append(
          indent + FootnoteItems.marker(behind: indent.count)
            + line[(mark.range.upperBound + 1)...].trimmingSpace())
      } else {
        input.append(line)
      }
    }
    var depth = 0
    for event in CommonMark.events(parsing: input) where event.syntax.isContainer {
      if event.edge == .leave { depth -= 1 }
      if event.edge == .leave, depth == 2, event.syntax == .item {
        lastLines[event.lines.lowerBound] = source.lastTextLine(in: event.lines)
      }
      if event.edge == .enter { depth += 1 }
    }
  }

  /// A list item's marker that ends four columns from the margin, as far as there is room.
  private static func marker(behind indent: Int) -> [UInt8] {
    Array(["01) ", "1) ", "+ ", "+ "][min(indent, 3)].utf8)
  }

  /// The last line of the item of a top-level list that starts on a line; nil where none does.
  func lastLine(ofItemAt line: Int) -> Int? { lastLines[line] }
}

extension MarkdownSource {
  /// The last line of a range that is not blank, or its first line.
  fileprivate func lastTextLine(in range: ClosedRange<Int>) -> Int {
    range.last { allLines.contains($0) && !Opening(of: text(ofLine: $0)).isBlank }
      ?? range.lowerBound
  }
}
