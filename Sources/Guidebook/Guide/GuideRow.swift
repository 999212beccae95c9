public import Decision
public import Diagnostics

/// A row of the rules with its words.
public struct GuideRow: Sendable {
  /// The row as the engine sees it.
  public let row: Row
  /// Why it leads there.
  public let because: String?
  /// A remark, or nil.
  public let note: String?
  /// What it rests on.
  public let basis: Basis
  /// Where it is written.
  public let location: SourceLocation
  /// Where each of the row's cells is written, in the cells' order.
  public let cellLocations: [SourceLocation]
  /// The row's name.
  public var id: String { row.id }
}
