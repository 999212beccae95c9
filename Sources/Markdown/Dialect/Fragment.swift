/// A run of inlines that is parsed apart from its block, such as a table's cell.
struct Fragment: Sendable {
  /// The walk over its inlines.
  let events: [SyntaxEvent]
  /// The source offsets it covers.
  let region: Range<Int>
}
