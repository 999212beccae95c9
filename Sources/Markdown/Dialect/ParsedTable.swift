/// A table found in a paragraph, its cells parsed.
struct ParsedTable: Sendable {
  /// A row, and the source offsets of its line.
  struct Row: Sendable {
    let cells: [Fragment]
    let line: Range<Int>
  }

  /// The text of the paragraph before the header row, or nil.
  let lead: Fragment?
  /// One per column.
  let alignments: [Table.Alignment?]
  /// The header row.
  let header: Row
  /// The rows of the body as they were written, ragged ones too.
  let rows: [Row]
  /// Whether a line of dashes, which CommonMark takes for a heading's underline, follows.
  let endsInRule: Bool
}
