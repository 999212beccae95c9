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

  /// The source offsets of header rows that do not match the line of dashes below, by the index of
  /// the event that enters their paragraph.
  func mismatches() -> [Int: Range<Int>] {
    var mismatches: [Int: Range<Int>] = [:]
    for (index, event, lines) in paragraphs() {
      let ranges = lines.map(\.range)
      guard TableSyntax(in: ranges, of: input.bytes) == nil,
        let row = TableSyntax.mismatch(in: ranges, of: input.bytes), event.syntax == .paragraph
      else { continue }
      mismatches[index] = input.source(of: lines[row - 1].range, inLine: lines[row - 1].number)
    }
    return mismatches
  }

  /// A table whose cells are not yet parsed.
  private struct Draft {
    let event: Int
    /// The paragraph's lines without the markers of quotes and lists, and their numbers.
    let lines: [Line]
    let syntax: TableSyntax
    let endsInRule: Bool

    var leadLines: ArraySlice<Line> { lines[..<syntax.lead] }
    /// The header and the rows of the body.
    var rowLines: [Line] {
      [lines[syntax.lead]] + lines[(syntax.lead + 2)...]
    }
  }

  // MARK: Finding

  private typealias Line = (range: Range<Int>, number: Int)

  /// Paragraphs and underlined headings of several lines, with the event that enters them.
  private func paragraphs() -> [(index: Int, event: SyntaxEvent, lines: [Line])] {
    var quotes = 0
    var paragraphs: [(index: Int, event: SyntaxEvent, lines: [Line])] = []
    for (index, event) in events.enumerated() where event.syntax.isBlock {
      if event.syntax == .quote { quotes += event.edge == .enter ? 1 : -1 }
      guard event.edge == .enter, event.lines.count > 1, event.syntax.holdsText else { continue }
      let lines = event.lines.map { (range: text(of: event, line: $0, quotes), number: $0) }
      paragraphs.append((index, event, lines))
    }
    return paragraphs
  }

  private func drafts() -> [Draft] {
    paragraphs().compactMap { draft($0.event, at: $0.index, $0.lines) }
  }

  private func draft(_ event: SyntaxEvent, at index: Int, _ lines: [Line]) -> Draft? {
    var lines = lines
    var endsInRule = false
    if event.syntax != .paragraph {
      // libcmark ends an underlined heading a line late.
      if let last = lines.last, !isUnderline(last) { lines.removeLast() }
      endsInRule = lines.last.map { isRule($0) } ?? false
      if endsInRule { lines.removeLast() }
    }
    guard let syntax = TableSyntax(in: lines.map(\.range), of: input.bytes) else { return nil }
    return Draft(event: index, lines: lines, syntax: syntax, endsInRule: endsInRule)
  }

  private func isUnderline(_ line: Line) -> Bool {
    let text = input.bytes[line.range]
    return text.first.map { first in
      "=-".utf8.contains(first) && text.allSatisfy { $0 == first }
    } ?? false
  }

  private func isRule(_ line: Line) -> Bool {
    isUnderline(line) && line.range.count >= 3 && input.bytes[line.range].first == 0x2D
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
    var pieces = ParserInput(input.escapes)
    // Without it a byte order mark that opens the first piece would vanish, and what it hides.
    pieces.append(ParserInput.separator)
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
    return CommonMark.events(parsing: pieces)
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
