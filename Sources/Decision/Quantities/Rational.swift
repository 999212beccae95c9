/// An exact fraction in lowest terms with a positive denominator.
///
/// Arithmetic is exact while numerator and denominator fit 128 bits, which every amount the
/// parsers accept does by a wide margin. Beyond that a result is rounded to the 53 bits of a
/// `Double` and held within ±2^100, and never traps.
public struct Rational: Hashable, Sendable {
  /// The numerator, carrying the sign.
  public let numerator: Int128
  /// The denominator, greater than 0 and without a common factor with the numerator.
  public let denominator: Int128

  /// Makes a whole number.
  public init(_ whole: Int) { self.init(whole: Int128(whole)) }

  /// Makes a whole number from a wide integer; the least `Int128` counts as one more.
  public init(whole: Int128) {
    numerator = max(whole, -Int128.max)
    denominator = 1
  }

  /// Makes a fraction in lowest terms, or nil where the denominator is 0.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    var top = numerator.magnitude / divisor
    var bottom = denominator.magnitude / divisor
    if top > Int128.max.magnitude || bottom > Int128.max.magnitude {
      // Only the least Int128 gets here; half of each keeps the fraction within one part in 2^126.
      top /= 2
      bottom = max(bottom / 2, 1)
    }
    let sign: Int128 = (numerator < 0) == (denominator < 0) ? 1 : -1
    self.init(lowestTerms: sign * Int128(top), over: Int128(bottom))
  }

  /// Takes a fraction that is already in lowest terms with a positive denominator.
  init(lowestTerms numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Nothing.
  public static let zero = Rational(0)
  /// One.
  public static let one = Rational(1)
  /// One half.
  public static let half = Rational(lowestTerms: 1, over: 2)

  /// Whether the value has no fractional part.
  public var isWhole: Bool { denominator == 1 }
  /// The value without its sign.
  public var magnitude: Rational {
    numerator < 0 ? Rational(lowestTerms: -numerator, over: denominator) : self
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  /// Makes a whole number.
  public init(integerLiteral value: Int) { self.init(value) }
}

/// The greatest whole number that divides both; 1 where both are 0, so that it can divide.
func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
  var (high, low) = (first, second)
  while low != 0 {
    if let narrowHigh = UInt64(exactly: high), let narrowLow = UInt64(exactly: low) {
      return UInt128(greatestCommonDivisor(narrow: narrowHigh, narrowLow))
    }
    (high, low) = (low, high % low)
  }
  return max(high, 1)
}

/// The same in one machine word, where division is many times faster.
private func greatestCommonDivisor(narrow first: UInt64, _ second: UInt64) -> UInt64 {
  var (high, low) = (first, second)
  while low != 0 { (high, low) = (low, high % low) }
  return max(high, 1)
}
