/// Where a tenth, half and nine tenths of the draws lie below.
public struct Quantiles<Value: Quantity>: Hashable, Sendable {
  /// A tenth of the draws lie below.
  public let p10: Quantile<Value>
  /// Half of the draws lie below.
  public let p50: Quantile<Value>
  /// Nine tenths of the draws lie below.
  public let p90: Quantile<Value>

  /// Makes quantiles.
  public init(p10: Quantile<Value>, p50: Quantile<Value>, p90: Quantile<Value>) {
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
  }

  /// Reads the quantiles off draws in any order; there is at least one.
  init(of draws: [Double]) {
    let sorted = draws.sorted()
    self.init(
      p10: Quantile(0.1, ofSorted: sorted), p50: Quantile(0.5, ofSorted: sorted),
      p90: Quantile(0.9, ofSorted: sorted))
  }
}

/// One quantile with how far another simulation's would be from it.
public struct Quantile<Value: Quantity>: Hashable, Sendable {
  /// The quantile, interpolated between the two draws next to it.
  public let value: Value
  /// Its standard error, from the spread of the draws around it; 0 where all are alike.
  public let standardError: Value

  /// Makes a quantile.
  public init(value: Value, standardError: Value) {
    self.value = value
    self.standardError = standardError
  }

  /// Reads a quantile off draws in ascending order.
  ///
  /// The interpolation is Hyndman and Fan's type 7; the standard error is half the distance of the
  /// order statistics one binomial deviation to both sides.
  init(_ probability: Double, ofSorted draws: [Double]) {
    let count = Double(draws.count)
    let deviation = (count * probability * (1 - probability)).squareRoot()
    let place = (count - 1) * probability
    func draw(_ place: Double) -> Double {
      guard let first = draws.first, let last = draws.last else { return 0 }
      if place <= 0 { return first }
      if place >= count - 1 { return last }
      let index = Int(place)
      return draws[index] + (draws[index + 1] - draws[index]) * (place - Double(index))
    }
    let error = (draw(place + deviation) - draw(place - deviation)) / 2
    self.init(
      value: Value(amount: Rational(rounding: draw(place))),
      standardError: Value(amount: Rational(rounding: error)))
  }

  /// The quantile no finer than its standard error allows: the nearest multiple of 1, 2 or 5 times
  /// a power of ten of a unit that is at least the error.
  ///
  /// - Parameter unit: what figures are printed in, such as one dollar or one month.
  public func rounded(in unit: Value) -> Value {
    guard let error = standardError / unit, let count = value / unit, error > .zero else {
      return value
    }
    let step = Quantile.step(atLeast: error)
    return unit * (step * Rational(whole: ((count / step) ?? .zero).rounded()))
  }

  private static func step(atLeast error: Rational) -> Rational {
    var power = Rational(lowestTerms: 1, over: 1_000_000)
    while power < NumberLiteral.limit {
      for digit in [1, 2, 5] as [Rational] where digit * power >= error { return digit * power }
      power = power * 10
    }
    return power
  }
}
