/// An option's costs ready to be drawn again and again.
struct DrawnCosts {
  private let items: [DrawnItem]
  private let time: Distribution
  private let horizon: Double
  /// Items and inputs without which the total is only a lower bound.
  let missing: [String]

  init(
    _ costs: OptionCosts, option: String, answers: [String: Answer], horizon: Duration, seed: Int
  ) {
    self.horizon = horizon.seconds.double
    time = Distribution(costs.time, RandomStream(seed: seed, path: ["time", option]))
    let priced = costs.items.map { PricedItem($0, answers: answers) }
    var missing: [String] = []
    for name in priced.flatMap(\.missing) where !missing.contains(name) { missing.append(name) }
    self.missing = missing
    items = priced.filter { $0.price != nil }.compactMap {
      DrawnItem($0.item, option: option, answers: answers, seed: seed)
    }
  }

  func total(draw: Int) -> Double {
    Drawn(self, draw).spent(by: horizon, includingOneOffs: false)
  }

  /// When one option first overtakes another in a draw, in seconds, or nil where none does.
  func breakEven(with other: DrawnCosts, draw: Int) -> Double? {
    let (own, others) = (Drawn(self, draw), Drawn(other, draw))
    var finder = CrossingFinder<Double>()
    var last = -1.0
    for moment in (own.corners + others.corners + [horizon]).sorted()
    where moment >= 0 && moment <= horizon && moment != last {
      last = moment
      for includingOneOffs in moment == horizon ? [false] : [false, true] {
        finder.add(
          at: moment,
          difference: own.spent(by: moment, includingOneOffs: includingOneOffs)
            - others.spent(by: moment, includingOneOffs: includingOneOffs))
        if let first = finder.crossings.first { return first.at }
      }
    }
    return nil
  }

  /// One draw of everything that is uncertain.
  private struct Drawn {
    private let items: [DrawnItem]
    private let prices: [Double]
    private let launch: Double

    init(_ costs: DrawnCosts, _ draw: Int) {
      items = costs.items
      prices = costs.items.map { $0.price(draw: draw) }
      launch = costs.time.value(draw: draw)
    }

    /// The moments at which spending jumps or changes its pace.
    var corners: [Double] { [0, launch] + items.compactMap(\.at) }

    func spent(by moment: Double, includingOneOffs: Bool) -> Double {
      var sum = 0.0
      for index in items.indices {
        sum +=
          prices[index]
          * items[index].timesPaid(
            by: moment, includingOneOffs: includingOneOffs, launch: launch)
      }
      return sum
    }
  }
}
