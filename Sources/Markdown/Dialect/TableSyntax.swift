/// The lines of a GFM pipe table, found among the lines of a paragraph.
struct TableSyntax: Sendable {
  /// How many of the paragraph's lines come before the header row.
  let lead: Int
  /// One per column.
  let alignments: [Table.Alignment?]

  /// Finds the first delimiter row whose line before it has as many cells.
  ///
  /// - Parameter lines: ranges of `bytes`, without the markers of quotes and lists.
  init?(in lines: [Range<Int>], of bytes: [UInt8]) {
    guard lines.count > 1 else { return nil }
    for index in 1..<lines.count {
      guard let alignments = TableSyntax.delimiters(in: bytes[lines[index]]) else { continue }
      guard TableSyntax.cells(in: bytes[lines[index - 1]]).count == alignments.count else {
        continue
      }
      lead = index - 1
      self.alignments = alignments
      return
    }
    return nil
  }

  /// The first delimiter row that makes no table because its header row has another number of
  /// cells, as an index into the lines; nil where there is none.
  static func mismatch(in lines: [Range<Int>], of bytes: [UInt8]) -> Int? {
    lines.indices.dropFirst().first { index in
      bytes[lines[index]].contains(UInt8(ascii: "|")) && delimiters(in: bytes[lines[index]]) != nil
    }
  }

  /// The alignments of a delimiter row such as `| :-- | --: |`, or nil where a line is none.
  static func delimiters(in line: ArraySlice<UInt8>) -> [Table.Alignment?]? {
    guard line.contains(UInt8(ascii: "|")) || line.contains(UInt8(ascii: ":")),
      line.contains(UInt8(ascii: "-")), line.allSatisfy({ "|:- \t".utf8.contains($0) })
    else { return nil }
    var alignments: [Table.Alignment?] = []
    for cell in cells(in: line) {
      let left = line[cell].first == UInt8(ascii: ":")
      let right = line[cell].last == UInt8(ascii: ":")
      let dashes = line[cell].dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : nil))
    }
    return alignments
  }

  /// The ranges of a row's cells, trimmed; `\|` does not end a cell.
  static func cells(in row: ArraySlice<UInt8>) -> [Range<Int>] {
    let row = row.trimmingSpace()
    var cells: [Range<Int>] = []
    var start = row.first == UInt8(ascii: "|") ? row.startIndex + 1 : row.startIndex
    var index = start
    while index < row.endIndex {
      if row[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if row[index] == UInt8(ascii: "|") {
        cells.append(row[start..<index].trimmingSpace().indices)
        start = index + 1
      }
      index += 1
    }
    if start < row.endIndex { cells.append(row[start...].trimmingSpace().indices) }
    return cells
  }

  /// A cell's Markdown: a pipe needs no backslash outside a row.
  static func unescapingPipes(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for index in cell.indices {
      let isEscape =
        cell[index] == UInt8(ascii: "\\") && index + 1 < cell.endIndex
        && cell[index + 1] == UInt8(ascii: "|")
      if !isEscape { result.append(cell[index]) }
    }
    return result
  }
}
