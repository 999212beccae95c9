/// A comparison with one value.
public struct Bound: Hashable, Sendable {
  /// Which side of the value is meant.
  public enum Comparison: String, CaseIterable, Sendable {
    case atLeast = ">="
    case above = ">"
    case atMost = "<="
    case below = "<"
    case equal = "="
  }

  /// Which side of the value is meant.
  public let comparison: Comparison
  /// The value.
  public let value: Value

  /// Makes a bound.
  public init(_ comparison: Comparison, _ value: Value) {
    self.comparison = comparison
    self.value = value
  }
}
