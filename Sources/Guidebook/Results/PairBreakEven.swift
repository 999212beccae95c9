public import Decision

/// When two options have cost the same, at mid prices and lead times.
public struct PairBreakEven: Hashable, Sendable {
  /// The first option's id, the earlier one in the options' order.
  public let first: String
  /// The second option's id.
  public let second: String
  /// When one overtakes the other, or the running cost at which they would be level.
  public let result: BreakEven
}
