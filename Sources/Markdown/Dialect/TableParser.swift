/// Finds the tables among a walk's paragraphs and parses their cells.
struct TableParser {
  /// What the walk refers to.
  let input: ParserInput
  /// The walk over the document.
  let events: [SyntaxEvent]

  /// The tables, by the index of the event that enters their paragraph.
  func tables() -> [Int: ParsedTable] {
    let drafts = self.drafts()
    guard !drafts.isEmpty else { return [:] }
    var pieces = FragmentParser(events: fragmentEvents(of: drafts))
    var tables: [Int: ParsedTable] = [:]
    for draft in drafts { tables[draft.event] = table(draft, &pieces) }
    return tables
  }

  /// A table whose cells are not yet parsed.
  private struct Draft {
    let event: Int
    /// The paragraph's lines without the markers of quotes and lists, and their numbers.
    let lines: [(range: Range<Int>, number: Int)]
    let syntax: TableSyntax
    let endsInRule: Bool

    var leadLines: ArraySlice<(range: Range<Int>, number: Int)> { lines[..<syntax.lead] }
    /// The header and the rows of the body.
    var rowLines: [(range: Range<Int>, number: Int)] {
      [lines[syntax.lead]] + lines[(syntax.lead + 2)...]
    }
  }

  // MARK: Finding

  private func drafts() -> [Draft] {
    var quotes = 0
    var drafts: [Draft] = []
    for (index, event) in events.enumerated() {
      if event.syntax == .quote { quotes += event.edge == .enter ? 1 : -1 }
      guard event.edge == .enter, event.lines.count > 1 else { continue }
      if let draft = draft(event, at: index, inQuotes: quotes) { drafts.append(draft) }
    }
    return drafts
  }

  private func draft(_ event: SyntaxEvent, at index: Int, inQuotes quotes: Int) -> Draft? {
    switch event.syntax {
    case .paragraph, .heading: break
    default: return nil
    }
    var lines = event.lines.map { (range: text(of: event, line: $0, quotes), number: $0) }
    guard let syntax = TableSyntax(in: lines.map(\.range), of: input.bytes) else { return nil }
    var endsInRule = false
    if event.syntax != .paragraph, let underline = lines.last {
      let dashes = input.bytes[underline.range]
      endsInRule = dashes.count >= 3 && dashes.first == UInt8(ascii: "-")
      if endsInRule { lines.removeLast() }
    }
    return Draft(event: index, lines: lines, syntax: syntax, endsInRule: endsInRule)
  }

  /// The range of a paragraph's line without the markers of quotes and lists, and trimmed.
  private func text(of event: SyntaxEvent, line: Int, _ quotes: Int) -> Range<Int> {
    let whole = input.range(of: line)
    var start = whole.lowerBound
    if line == event.lines.lowerBound {
      start = min(start + event.column, whole.upperBound)
    } else {
      for _ in 0..<quotes {
        let rest = input.bytes[start..<whole.upperBound].trimmingSpace()
        if rest.first == UInt8(ascii: ">") { start = rest.startIndex + 1 }
      }
    }
    return input.bytes[start..<whole.upperBound].trimmingSpace().indices
  }

  // MARK: Parsing

  /// The walk over every lead and cell, each a piece of its own, with the document behind them for
  /// the sake of its link definitions.
  private func fragmentEvents(of drafts: [Draft]) -> [SyntaxEvent] {
    var pieces = ParserInput()
    for draft in drafts {
      if !draft.leadLines.isEmpty {
        for (index, line) in draft.leadLines.enumerated() {
          // Text that continues a paragraph is kept from starting another block by its indent.
          pieces.append((index == 0 ? [] : Array("    ".utf8)) + input.bytes[line.range])
        }
        pieces.append(ParserInput.separator)
      }
      for row in draft.rowLines {
        for cell in TableSyntax.cells(in: input.bytes[row.range]) {
          let text = TableSyntax.unescapingPipes(input.bytes[cell])
          // A heading is the one block that is always one line and only inlines.
          pieces.append(Array("# ".utf8) + text + Array(" #".utf8))
          pieces.append(ParserInput.separator)
        }
      }
    }
    if pieces.bytes.contains(UInt8(ascii: "[")) { pieces.append(input) }
    return CommonMark.events(parsing: pieces.bytes)
  }

  private func table(_ draft: Draft, _ pieces: inout FragmentParser) -> ParsedTable {
    var lead: Fragment?
    if let first = draft.leadLines.first, let last = draft.leadLines.last {
      let start = input.source(of: first.range, inLine: first.number).lowerBound
      let end = input.source(of: last.range, inLine: last.number).upperBound
      lead = Fragment(events: pieces.next(), region: start..<max(start, end))
    }
    let rows = draft.rowLines.map { line in
      ParsedTable.Row(
        cells: TableSyntax.cells(in: input.bytes[line.range]).map { cell in
          Fragment(events: pieces.next(), region: input.source(of: cell, inLine: line.number))
        }, line: input.source(of: line.range, inLine: line.number))
    }
    return ParsedTable(
      lead: lead, alignments: draft.syntax.alignments, header: rows[0], rows: Array(rows[1...]),
      endsInRule: draft.endsInRule)
  }
}
