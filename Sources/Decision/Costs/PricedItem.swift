/// A cost item with its price times the input it is per, where both are known.
struct PricedItem {
  let item: CostItem
  /// The price of one period or of the one-off; nil where something is missing.
  let price: Estimate<Money>?
  /// The id of the item where it is unpriced, or of the input where that is unknown.
  let missing: [String]

  init(_ item: CostItem, answers: [String: Answer]) {
    self.item = item
    guard let spread = item.amount?.spread else {
      price = nil
      missing = [item.id]
      return
    }
    guard let input = item.per else {
      price = spread.estimate
      missing = []
      return
    }
    let factor = answers[input].flatMap(PricedItem.factor)
    price = factor.map { PricedItem.product(spread.estimate, $0) }
    missing = factor == nil ? [input] : []
  }

  /// What an answer multiplies a price by; nil where it says no number or share.
  static func factor(_ answer: Answer) -> Estimate<Rational>? {
    switch answer {
    case .unknown, .notApplicable: return nil
    case .known(let value): return factor(value).map { Estimate($0) }
    case .range(let low, let high):
      guard let low = factor(low), let high = factor(high) else { return nil }
      return Estimate(low: low, mid: (low + high) * .half, high: high)
    }
  }

  private static func factor(_ value: Value) -> Rational? {
    switch value {
    case .number(let number), .percentage(let number): number
    default: nil
    }
  }

  private static func product(
    _ price: Estimate<Money>, _ factor: Estimate<Rational>
  ) -> Estimate<Money> {
    // An input may be negative where its `min` says so; then the bounds change places.
    let corners = [
      price.low * factor.low, price.low * factor.high, price.high * factor.low,
      price.high * factor.high,
    ].sorted()
    return Estimate(low: corners[0], mid: price.mid * factor.mid, high: corners[3])
  }
}

extension Rational: Quantity {
  /// The number itself.
  public var amount: Rational { self }

  /// Takes the number itself.
  public init(amount: Rational) { self = amount }
}
