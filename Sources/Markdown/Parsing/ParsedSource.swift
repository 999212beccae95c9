/// A Markdown text after libcmark has read it: the walk over its blocks, with tables and footnotes
/// found.
///
/// The main walk covers the footnotes' texts, each as an item of a list of its own in front, and
/// then the body, in which their lines are blank. Cells of tables are walked apart, with the same
/// link definitions.
struct ParsedSource: Sendable {
  /// The footnotes' texts in the order they were written.
  let definitions: [FootnoteDefinition]
  /// What the main walk's lines and columns refer to.
  let input: ParserInput
  /// The main walk.
  let events: [SyntaxEvent]
  /// The tables, by the index of the event that enters their paragraph.
  let tables: [Int: ParsedTable]
  /// The source offsets of rows that were meant for a table's header, by the index of the event
  /// that enters their paragraph.
  let mismatchedHeaders: [Int: Range<Int>]

  /// Parses; can take long where `ComplexityGuard` was not asked.
  init(_ source: MarkdownSource) {
    definitions = FootnoteDefinition.all(in: source)
    input = ParserInput(source, definitions)
    events = CommonMark.events(parsing: input)
    let parser = TableParser(input: input, events: events)
    tables = parser.tables()
    mismatchedHeaders = parser.mismatches()
  }
}

extension ParserInput {
  fileprivate init(_ source: MarkdownSource, _ definitions: [FootnoteDefinition]) {
    self.init(Escapes(for: source.bytes))
    var taken: Set<Int> = []
    for definition in definitions {
      taken.formUnion(definition.lines)
      append(definition, of: source)
    }
    for number in source.allLines {
      let isBody = number >= source.firstLine && !taken.contains(number)
      let line = source.text(ofLine: number)
      append(isBody ? protecting(line) : [], at: line.startIndex)
    }
  }

  /// A footnote's text as a list item: four columns of marker, as its lines are indented, even
  /// where nothing follows it.
  private mutating func append(_ definition: FootnoteDefinition, of source: MarkdownSource) {
    let marker = Array("01) ".utf8)
    for number in definition.lines {
      let line = source.text(ofLine: number)
      if number == definition.lines.lowerBound {
        append(
          marker + escapes.hiding(in: line[definition.content...]),
          at: definition.content - marker.count)
      } else {
        append(protecting(line), at: line.startIndex)
      }
    }
    append(ParserInput.separator)
  }

  /// A line whose escapes are marks and whose `[^label]:` cannot be taken for the definition of a
  /// link.
  private func protecting(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = escapes.hiding(in: line)
    let start = Opening(of: line).end
    guard let mark = FootnoteLabel(in: line, at: start), mark.range.upperBound < line.endIndex,
      line[mark.range.upperBound] == UInt8(ascii: ":")
    else { return line }
    line[mark.range.upperBound] = Mark.colon
    return line
  }
}
