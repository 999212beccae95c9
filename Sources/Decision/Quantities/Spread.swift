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

  /// Makes a spread without any uncertainty.
  public init(_ value: Value) { self.init(low: value, high: value) }

  /// Whether the bounds coincide.
  public var isCertain: Bool { low == high }
}

extension Spread where Value: Quantity {
  /// The likely value where given, else the midpoint.
  public var mid: Value { likely ?? (low + high) * .half }

  /// The spread's bounds with its mid.
  public var estimate: Estimate<Value> { Estimate(low: low, mid: mid, high: high) }
}
