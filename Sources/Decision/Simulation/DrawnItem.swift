/// A priced cost item ready to be drawn.
struct DrawnItem {
  private let amount: Distribution
  private let factor: Distribution?
  /// Seconds between payments; nil for a one-off.
  private let period: Double?
  private let during: CostItem.Phase
  /// When a one-off falls due, in seconds; nil for launch and for what recurs.
  let at: Double?

  /// Makes an item to draw, or nil where it has no price.
  init?(_ item: CostItem, option: String, answers: [String: Answer], seed: Int) {
    guard let price = item.amount else { return nil }
    amount = Distribution(
      price.spread, RandomStream(seed: seed, path: ["item", option, item.id]))
    factor = item.per.flatMap { input in
      PricedItem.factor(answers[input] ?? .unknown).map {
        Distribution(
          Spread(low: $0.low, high: $0.high), RandomStream(seed: seed, path: ["input", input]))
      }
    }
    period = price.period?.duration.seconds.double
    during = item.during
    let isAtLaunch = item.during == .run && item.at == nil
    at = price.period != nil || isAtLaunch ? nil : (item.at ?? .zero).seconds.double
  }

  func price(draw: Int) -> Double {
    amount.value(draw: draw) * (factor?.value(draw: draw) ?? 1)
  }

  /// How many times the price has been paid by a moment.
  func timesPaid(by moment: Double, includingOneOffs: Bool, launch: Double) -> Double {
    guard let period else {
      let due = at ?? launch
      return due < moment || (includingOneOffs && due == moment) ? 1 : 0
    }
    switch during {
    case .build: return min(launch, moment) / period
    case .run: return max(0, moment - launch) / period
    case .always: return moment / period
    }
  }
}
