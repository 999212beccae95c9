public import Decision

/// What an option costs over a horizon.
public struct OptionResult: Sendable {
  /// The option's id.
  public let id: String
  /// What it costs.
  public let costs: CostBreakdown
}
