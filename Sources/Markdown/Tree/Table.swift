public import Diagnostics

/// A GFM pipe table; every row has as many cells as the header.
public struct Table: Hashable, Sendable {
  /// How a column is set.
  public enum Alignment: String, Sendable { case left, center, right }

  /// One per column; nil where the table does not say.
  public let alignments: [Alignment?]
  /// The header's cells.
  public let header: [[Inline]]
  /// The body's rows of cells.
  public let rows: [[[Inline]]]
  /// Where the header row stands.
  public let location: SourceLocation

  /// Makes a table.
  public init(
    alignments: [Alignment?], header: [[Inline]], rows: [[[Inline]]], location: SourceLocation
  ) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.location = location
  }
}
