public import Diagnostics

/// A cost item's words.
public struct CostLine: Sendable {
  /// The item's id.
  public let id: String
  /// The label shown.
  public let label: String
  /// The amount as written, or nil where unpriced.
  public let amountText: String?
  /// A remark, or nil.
  public let note: String?
  /// What it rests on.
  public let basis: Basis
  /// Where it is written.
  public let location: SourceLocation
}
