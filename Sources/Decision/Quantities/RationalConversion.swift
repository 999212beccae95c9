/// How a value between two representable ones is rounded.
public enum Rounding: Sendable {
  /// To the nearest; a tie goes away from 0, as people round prices.
  case halfUp
  /// To the nearest; a tie goes to the even one, as statisticians round.
  case halfEven
  /// Towards negative infinity.
  case down
  /// Towards positive infinity.
  case up
}

extension Rational {
  /// The nearest `Double`, for charts and statistics only.
  public var double: Double { Double(numerator) / Double(denominator) }

  /// Makes the fraction nearest to a finite `Double`, within ±2^100 and to 2^-100; 0 for NaN.
  public init(rounding value: Double) {
    let bound = 0x1p100
    guard value == value, value != 0 else {
      self = .zero
      return
    }
    guard value.magnitude < bound else {
      self.init(whole: value < 0 ? -(1 << 100) : 1 << 100)
      return
    }
    let shift = 52 - Int(value.exponent)
    if shift <= 0 {
      self.init(whole: Int128(value))
    } else {
      let places = min(shift, 100)
      let scaled = (value * Double(sign: .plus, exponent: places, significand: 1)).rounded()
      self = Rational(Int128(scaled), over: 1 << Int128(places)) ?? .zero
    }
  }

  /// The nearest whole number under a rounding rule.
  public func rounded(_ rule: Rounding = .halfUp) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let below = remainder < 0 ? quotient - 1 : quotient
    let above = remainder > 0 ? quotient + 1 : quotient
    switch rule {
    case .down: return below
    case .up: return above
    case .halfUp, .halfEven:
      let rest = remainder.magnitude
      let gap = denominator.magnitude - rest
      if rest == gap {
        if rule == .halfEven { return below.isMultiple(of: 2) ? below : above }
        return numerator < 0 ? below : above
      }
      let isNearZero = rest < gap
      return isNearZero ? quotient : numerator < 0 ? below : above
    }
  }

  /// The value times 10^places, rounded to a whole number: what a printer of decimals needs.
  ///
  /// - Parameter places: decimal places, held within 0 to 18.
  public func scaled(toPlaces places: Int, _ rule: Rounding = .halfUp) -> Int128 {
    (self * Rational(whole: powerOfTen(places))).rounded(rule)
  }

  /// The nearest multiple of 10^-places.
  ///
  /// - Parameter places: decimal places, held within 0 to 18.
  public func rounded(toPlaces places: Int, _ rule: Rounding = .halfUp) -> Rational {
    Rational(scaled(toPlaces: places, rule), over: powerOfTen(places)) ?? self
  }
}

/// 10 to a power, held within 0 to 18.
func powerOfTen(_ power: Int) -> Int128 {
  var result: Int128 = 1
  for _ in 0..<min(max(power, 0), 18) { result *= 10 }
  return result
}
