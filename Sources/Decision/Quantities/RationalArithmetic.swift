extension Rational: Comparable {
  /// Compares exactly, whatever the size of the fractions.
  public static func < (left: Rational, right: Rational) -> Bool {
    let (first, overflowsFirst) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (second, overflowsSecond) = right.numerator.multipliedReportingOverflow(
      by: left.denominator)
    if !overflowsFirst, !overflowsSecond { return first < second }
    let wideFirst = left.numerator.multipliedFullWidth(by: right.denominator)
    let wideSecond = right.numerator.multipliedFullWidth(by: left.denominator)
    return (wideFirst.high, wideFirst.low) < (wideSecond.high, wideSecond.low)
  }
}

extension Rational {
  /// The sum.
  public static func + (left: Rational, right: Rational) -> Rational {
    exactSum(left, right) ?? Rational(rounding: left.double + right.double)
  }

  /// The difference.
  public static func - (left: Rational, right: Rational) -> Rational { left + -right }

  /// The value with its sign turned.
  public static prefix func - (value: Rational) -> Rational {
    Rational(lowestTerms: -value.numerator, over: value.denominator)
  }

  /// The product.
  public static func * (left: Rational, right: Rational) -> Rational {
    exactProduct(left, right) ?? Rational(rounding: left.double * right.double)
  }

  /// The quotient, or nil where the divisor is 0.
  public static func / (left: Rational, right: Rational) -> Rational? {
    right.reciprocal.map { left * $0 }
  }

  /// Adds in place.
  public static func += (left: inout Rational, right: Rational) { left = left + right }

  /// 1 over the value, or nil for 0.
  public var reciprocal: Rational? {
    guard numerator != 0 else { return nil }
    return numerator < 0
      ? Rational(lowestTerms: -denominator, over: -numerator)
      : Rational(lowestTerms: denominator, over: numerator)
  }

  private static func exactSum(_ left: Rational, _ right: Rational) -> Rational? {
    if left.denominator == right.denominator {
      return checkedSum(left.numerator, right.numerator).flatMap {
        Rational($0, over: left.denominator)
      }
    }
    let shared = Int128(
      greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
    let leftFactor = right.denominator / shared
    guard let first = checkedProduct(left.numerator, leftFactor),
      let second = checkedProduct(right.numerator, left.denominator / shared),
      let top = checkedSum(first, second),
      let bottom = checkedProduct(left.denominator, leftFactor)
    else { return nil }
    return Rational(top, over: bottom)
  }

  private static func exactProduct(_ left: Rational, _ right: Rational) -> Rational? {
    let first = Int128(
      greatestCommonDivisor(left.numerator.magnitude, right.denominator.magnitude))
    let second = Int128(
      greatestCommonDivisor(right.numerator.magnitude, left.denominator.magnitude))
    guard let top = checkedProduct(left.numerator / first, right.numerator / second),
      let bottom = checkedProduct(left.denominator / second, right.denominator / first)
    else { return nil }
    return Rational(lowestTerms: top, over: bottom)
  }

  private static func checkedSum(_ left: Int128, _ right: Int128) -> Int128? {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows || sum == .min ? nil : sum
  }

  private static func checkedProduct(_ left: Int128, _ right: Int128) -> Int128? {
    let (product, overflows) = left.multipliedReportingOverflow(by: right)
    return overflows || product == .min ? nil : product
  }
}
