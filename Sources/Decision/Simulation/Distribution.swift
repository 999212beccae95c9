/// An uncertain quantity to draw: uniform, or triangular where a likely value is known.
struct Distribution {
  private let low: Double
  private let likely: Double?
  private let high: Double
  private let stream: RandomStream

  init<Value: Quantity>(_ spread: Spread<Value>, _ stream: RandomStream) {
    low = spread.low.amount.double
    likely = spread.likely?.amount.double
    high = spread.high.amount.double
    self.stream = stream
  }

  func value(draw: Int) -> Double {
    let width = high - low
    guard width != 0 else { return low }
    let uniform = stream.uniform(draw)
    guard let likely else { return low + width * uniform }
    // The triangle's distribution function turned round.
    return uniform < (likely - low) / width
      ? low + (uniform * width * (likely - low)).squareRoot()
      : high - ((1 - uniform) * width * (high - likely)).squareRoot()
  }
}
