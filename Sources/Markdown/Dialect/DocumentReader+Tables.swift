import Diagnostics

extension DocumentReader {
  /// The blocks that a paragraph with a table gives.
  mutating func tableBlocks(at index: Int) -> [Block] {
    guard let table = parsed.tables[index] else { return [] }
    var blocks: [Block] = []
    if let lead = table.lead {
      let content = inlines(lead.events[...], in: lead.region)
      if !content.isEmpty { blocks.append(.paragraph(content)) }
    }
    let header = row(table.header, columns: table.alignments.count)
    let rows = table.rows.map { row($0, columns: table.alignments.count) }
    let place = places.place(table.header.line)
    blocks.append(
      .table(Table(alignments: table.alignments, header: header, rows: rows, location: place)))
    if table.endsInRule { blocks.append(.thematicBreak) }
    return blocks
  }

  /// Reports a row over a line of dashes that makes no table with it.
  mutating func reportMismatch(_ header: Range<Int>) {
    report(
      .raggedTable, "the header does not have as many cells as the line of dashes below it",
      at: header, help: "give both the same number of cells, or there is no table")
  }

  /// A row with as many cells as the table has columns.
  private mutating func row(_ row: ParsedTable.Row, columns: Int) -> [[Inline]] {
    if row.cells.count > columns {
      report(
        .raggedTable, "the row has \(row.cells.count) cells, the table \(columns) columns",
        at: row.cells[columns].region,
        help: "a '|' that belongs to a cell's text is written '\\|'")
    }
    var cells = row.cells.prefix(columns).map { inlines($0.events[...], in: $0.region) }
    cells += Array(repeating: [], count: columns - cells.count)
    return cells
  }
}
