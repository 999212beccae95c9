/// What is known of an uncertain quantity: its bounds and, where someone said so, its likely value.
///
/// Uniform between the bounds when simulated, triangular where `likely` is given.
public struct Spread<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The least value.
  public let low: Value
  /// The most likely value, or nil where only bounds are known.
  public let likely: Value?
  /// The greatest value.
  public let high: Value

  /// Makes a spread; `low` is at most `likely`, `likely` at most `high`.
  public init(low: Value, likely: Value? = nil, high: Value) {
    self.low = low
    self.likely = likely
    self.high = high
  }
}

/// A price: paid once, or again every period. The two cannot be added without a horizon.
public enum Amount: Hashable, Sendable {
  /// Paid once.
  case once(Spread<Money>)
  /// Paid every period, accruing continuously.
  case recurring(Spread<Money>, every: Period)
}

/// A computed quantity with its bounds, and what it lacks.
public struct Estimate<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The least value.
  public let low: Value
  /// The headline: the likely value where given, else the midpoint.
  public let mid: Value
  /// The greatest value.
  public let high: Value
  /// Ids of the items or inputs without which this is only a lower bound, in item order.
  public let missing: [String]

  /// Makes an estimate.
  public init(low: Value, mid: Value, high: Value, missing: [String] = []) {
    self.low = low
    self.mid = mid
    self.high = high
    self.missing = missing
  }

  /// Whether something is unpriced or unknown, so that the figure is a lower bound.
  public var isAtLeast: Bool { !missing.isEmpty }
}
