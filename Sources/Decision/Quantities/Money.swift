/// A sum of money in the guide's one currency, exact.
public struct Money: Quantity {
  /// Units of the currency, such as dollars.
  public let units: Rational

  /// Makes a sum of currency units.
  public init(_ units: Rational) { self.units = units }

  /// Units of the currency.
  public var amount: Rational { units }

  /// Makes a sum of currency units.
  public init(amount: Rational) { units = amount }
}
