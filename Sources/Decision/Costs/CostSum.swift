/// Adds the items of an option up over a span, phase by phase.
struct CostSum {
  /// Which side of the launch counts.
  enum Phases { case both, build, run }

  let time: Spread<Duration>
  let items: [PricedItem]

  /// The sum with its bounds over the range of lead times.
  func estimate(_ phases: Phases = .both, until horizon: Horizon) -> Estimate<Money> {
    let jumps = items.compactMap(\.item.at) + [horizon.end]
    let sums = Launch.corners(of: time, jumps: jumps).map { launch in
      (
        low: sum(\.low, phases, launch, horizon), high: sum(\.high, phases, launch, horizon)
      )
    }
    return Estimate(
      low: sums.map(\.low).min() ?? .zero,
      mid: sum(\.mid, phases, Launch(time.mid), horizon),
      high: sums.map(\.high).max() ?? .zero,
      missing: missing(phases))
  }

  /// The sum for one launch, taking one bound of every price.
  func sum(
    _ bound: KeyPath<Estimate<Money>, Money>, _ phases: Phases, _ launch: Launch,
    _ horizon: Horizon
  ) -> Money {
    var sum = Money.zero
    for priced in items {
      guard let price = priced.price?[keyPath: bound] else { continue }
      let times = CostLine(item: priced.item).timesPaid(launch: launch, horizon: horizon)
      switch phases {
      case .both: sum += price * (times.build + times.run)
      case .build: sum += price * times.build
      case .run: sum += price * times.run
      }
    }
    return sum
  }

  private func missing(_ phases: Phases) -> [String] {
    var missing: [String] = []
    for priced in items {
      switch (phases, priced.item.during) {
      case (.build, .run), (.run, .build): continue
      default: missing += priced.missing.filter { !missing.contains($0) }
      }
    }
    return missing
  }
}
