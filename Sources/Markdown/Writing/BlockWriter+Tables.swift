extension BlockWriter {
  /// Writes a table.
  ///
  /// An empty first header cell makes the first column the rows' headers; every
  /// other cell names its column, for narrow screens that stack a row's cells.
  mutating func write(_ table: Table) {
    // A long header's text beside each of many cells would be far more than the page.
    let labels = table.header.map { String($0.plainText.unicodeScalars.prefix(80)) }
    let hasRowHeaders = table.header.first?.isEmpty ?? false
    startLine()
    html.append(trusted: "<table class=\"stack\">\n<thead>\n<tr>\n")
    for (column, cell) in table.header.enumerated() {
      let isCorner = column == 0 && hasRowHeaders
      write(cell, isCorner ? .corner : .column, table.alignments[column])
    }
    html.append(trusted: "</tr>\n</thead>\n")
    if !table.rows.isEmpty { html.append(trusted: "<tbody>\n") }
    for row in table.rows {
      html.append(trusted: "<tr>\n")
      for (column, cell) in row.enumerated() {
        let isHeader = column == 0 && hasRowHeaders
        write(cell, isHeader ? .row : .data(labels[column]), table.alignments[column])
      }
      html.append(trusted: "</tr>\n")
    }
    if !table.rows.isEmpty { html.append(trusted: "</tbody>\n") }
    html.append(trusted: "</table>\n")
  }

  /// What a cell is for.
  private enum Role {
    case corner, column, row
    case data(String)
  }

  private mutating func write(_ cell: [Inline], _ role: Role, _ alignment: Table.Alignment?) {
    switch role {
    case .corner: html.append(trusted: "<td")
    case .column: html.append(trusted: "<th scope=\"col\"")
    case .row: html.append(trusted: "<th scope=\"row\"")
    case .data(let label):
      html.append(trusted: "<td data-l=\"")
      html.append(escaping: label)
      html.append(trusted: "\"")
    }
    if let alignment { html.append(HTML(trusted: " class=\"\(alignment.rawValue)\"")) }
    html.append(trusted: ">")
    switch role {
    case .corner: html.append(trusted: "</td>\n")
    case .column, .row:
      write(cell)
      html.append(trusted: "</th>\n")
    case .data:
      html.append(trusted: "<span>")
      write(cell)
      html.append(trusted: "</span></td>\n")
    }
  }
}
