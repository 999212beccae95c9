/// A quotient of polynomials with the bounds that it takes over a box of variables.
struct RangedFunction {
  /// The numerator and denominator, or nil where they are too large to expand.
  let quotient: (top: Polynomial, bottom: Polynomial)?
  /// Bounds that hold for certain.
  let low: Rational
  let high: Rational
  /// The value at the variables' mids.
  let mid: Rational
}

/// The variables' bounds.
struct VariableBox {
  private(set) var bounds: [Estimate<Rational>] = []

  /// With more variables than this the corners are not tried.
  private static let mostVariables = 12

  mutating func add(_ estimate: Estimate<Rational>) -> Int {
    bounds.append(estimate)
    return bounds.count - 1
  }

  /// The exact bounds of a quotient over the box, or nil where they are not at its corners.
  ///
  /// Along each variable a quotient of multilinear polynomials is a Möbius function, which is
  /// monotone where its denominator is not 0, so that the extremes lie at the box's corners.
  func bounds(
    of quotient: (top: Polynomial, bottom: Polynomial)
  ) -> (low: Rational, high: Rational)? {
    guard quotient.top.isMultilinear, quotient.bottom.isMultilinear else { return nil }
    let used = Set((Array(quotient.top.terms.keys) + Array(quotient.bottom.terms.keys)).joined())
      .sorted()
    guard used.count <= VariableBox.mostVariables else { return nil }
    var point = bounds.map(\.low)
    var values: [Rational] = []
    var signs: Set<Bool> = []
    for corner in 0..<(1 << used.count) {
      for (bit, variable) in used.enumerated() {
        point[variable] = corner >> bit & 1 == 0 ? bounds[variable].low : bounds[variable].high
      }
      let bottom = quotient.bottom.value(at: point)
      guard let value = quotient.top.value(at: point) / bottom else { return nil }
      signs.insert(bottom < .zero)
      values.append(value)
    }
    guard signs.count == 1, let low = values.min(), let high = values.max() else { return nil }
    return (low, high)
  }
}

extension RangedFunction {
  static func constant(_ value: Rational) -> RangedFunction {
    RangedFunction(
      quotient: (Polynomial(value), Polynomial(.one)), low: value, high: value, mid: value)
  }

  static func variable(_ estimate: Estimate<Rational>, in box: inout VariableBox) -> RangedFunction
  {
    if estimate.low == estimate.high, estimate.mid == estimate.low {
      return constant(estimate.low)
    }
    return RangedFunction(
      quotient: (Polynomial(variable: box.add(estimate)), Polynomial(.one)),
      low: estimate.low, high: estimate.high, mid: estimate.mid)
  }

  func plus(_ other: RangedFunction, in box: VariableBox) -> RangedFunction {
    combined(
      quotient.flatMap { left in
        other.quotient.flatMap { RangedFunction.sum(left, $0) }
      }, low: low + other.low, high: high + other.high, mid: mid + other.mid, in: box)
  }

  func times(_ other: RangedFunction, in box: VariableBox) -> RangedFunction {
    let corners = [low * other.low, low * other.high, high * other.low, high * other.high].sorted()
    let product = quotient.flatMap { left in
      other.quotient.flatMap { right in
        RangedFunction.pair(left.top * right.top, left.bottom * right.bottom)
      }
    }
    return combined(product, low: corners[0], high: corners[3], mid: mid * other.mid, in: box)
  }

  /// 1 over the function, or nil where it may be 0.
  func reciprocal(in box: VariableBox) -> RangedFunction? {
    guard low > .zero || high < .zero, let least = high.reciprocal, let most = low.reciprocal,
      let mid = mid.reciprocal
    else { return nil }
    return combined(
      quotient.map { (top: $0.bottom, bottom: $0.top) }, low: least, high: most, mid: mid, in: box)
  }

  /// Takes the exact bounds where they are known, else the ones that hold for certain.
  private func combined(
    _ quotient: (top: Polynomial, bottom: Polynomial)?, low: Rational, high: Rational,
    mid: Rational, in box: VariableBox
  ) -> RangedFunction {
    let exact = quotient.flatMap(box.bounds)
    return RangedFunction(
      quotient: quotient, low: exact?.low ?? low, high: exact?.high ?? high, mid: mid)
  }

  private static func sum(
    _ left: (top: Polynomial, bottom: Polynomial), _ right: (top: Polynomial, bottom: Polynomial)
  ) -> (top: Polynomial, bottom: Polynomial)? {
    guard left.bottom.terms != right.bottom.terms else {
      return (left.top + right.top, left.bottom)
    }
    guard let first = left.top * right.bottom, let second = right.top * left.bottom else {
      return nil
    }
    return pair(first + second, left.bottom * right.bottom)
  }

  private static func pair(
    _ top: Polynomial?, _ bottom: Polynomial?
  ) -> (top: Polynomial, bottom: Polynomial)? {
    top.flatMap { top in bottom.map { (top, $0) } }
  }
}
