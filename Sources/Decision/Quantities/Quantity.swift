/// What can be added, compared and scaled exactly: a number, a sum of money, a length of time.
public protocol Quantity: Hashable, Comparable, Sendable {
  /// The number in the quantity's base unit: itself, currency units, seconds.
  var amount: Rational { get }

  /// Makes a quantity of base units.
  init(amount: Rational)
}

extension Quantity {
  /// Nothing.
  public static var zero: Self { Self(amount: .zero) }

  /// Compares exactly.
  public static func < (left: Self, right: Self) -> Bool { left.amount < right.amount }

  /// The sum.
  public static func + (left: Self, right: Self) -> Self {
    Self(amount: left.amount + right.amount)
  }

  /// The difference.
  public static func - (left: Self, right: Self) -> Self {
    Self(amount: left.amount - right.amount)
  }

  /// The quantity scaled.
  public static func * (left: Self, right: Rational) -> Self { Self(amount: left.amount * right) }

  /// How many times another quantity goes into this one, or nil where the other is 0.
  public static func / (left: Self, right: Self) -> Rational? { left.amount / right.amount }

  /// Adds in place.
  public static func += (left: inout Self, right: Self) { left = left + right }
}
