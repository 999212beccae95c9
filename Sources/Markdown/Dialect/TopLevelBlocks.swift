/// Which blocks stand at a document's top level and on which lines, when the lines that may start
/// a footnote's text are taken for headings: those end a paragraph before them and stand apart.
struct TopLevelBlocks {
  private var headings: Set<Int> = []
  private var paragraphs: [Int: Int] = [:]

  /// Parses a text with some lines turned into headings.
  init(of source: MarkdownSource, withHeadingsAt lines: Set<Int>) {
    var input = ParserInput()
    for number in source.allLines {
      var line = number < source.firstLine ? [] : source.text(ofLine: number)
      if lines.contains(number), let bracket = line.firstIndex(of: UInt8(ascii: "[")) {
        line.replaceSubrange(bracket..<(bracket + 2), with: "# ".utf8)
      }
      input.append(line)
    }
    var depth = 0
    for event in CommonMark.events(parsing: input.bytes) {
      if event.edge == .leave {
        depth -= 1
        continue
      }
      if depth == 1 { note(event) }
      if event.syntax.isContainer { depth += 1 }
    }
  }

  /// Whether a heading starts on a line.
  func isHeading(_ line: Int) -> Bool { headings.contains(line) }

  /// The last line of the paragraph that starts on a line, or nil where none does.
  func paragraph(startingAt line: Int) -> Int? { paragraphs[line] }

  private mutating func note(_ event: SyntaxEvent) {
    switch event.syntax {
    case .heading: headings.insert(event.lines.lowerBound)
    case .paragraph: paragraphs[event.lines.lowerBound] = event.lines.upperBound
    default: break
    }
  }
}
