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

  /// Makes an estimate that is certain.
  public init(_ value: Value) { self.init(low: value, mid: value, high: value) }

  /// Whether something is unpriced or unknown, so that the figure is a lower bound.
  public var isAtLeast: Bool { !missing.isEmpty }
}

extension Estimate where Value: Quantity {
  /// Nothing, for certain.
  public static var zero: Estimate { Estimate(.zero) }

  /// The sum, bound by bound; what either lacks, the sum lacks.
  public static func + (left: Estimate, right: Estimate) -> Estimate {
    Estimate(
      low: left.low + right.low, mid: left.mid + right.mid, high: left.high + right.high,
      missing: left.missing + right.missing.filter { !left.missing.contains($0) })
  }

  /// The estimate scaled by a factor of at least 0.
  public static func * (left: Estimate, right: Rational) -> Estimate {
    Estimate(
      low: left.low * right, mid: left.mid * right, high: left.high * right,
      missing: left.missing)
  }

  /// The same figures, lacking something more.
  func lacking(_ names: [String]) -> Estimate {
    Estimate(
      low: low, mid: mid, high: high, missing: missing + names.filter { !missing.contains($0) })
  }
}
