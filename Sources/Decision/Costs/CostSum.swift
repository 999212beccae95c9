/// Adds the items of an option up over a span, phase by phase.
struct CostSum {
  /// Which side of the launch counts.
  enum Phases { case both, build, run }

  let time: Spread<Duration>
  let items: [PricedItem]
  private let low: CostLedger
  private let mid: CostLedger
  private let high: CostLedger

  init(time: Spread<Duration>, items: [PricedItem]) {
    self.time = time
    self.items = items
    low = CostLedger(items, \.low)
    mid = CostLedger(items, \.mid)
    high = CostLedger(items, \.high)
  }

  /// The sum with its bounds over the range of lead times.
  func estimate(_ phases: Phases = .both, until horizon: Horizon) -> Estimate<Money> {
    let sums = corners(phases, until: horizon).map { launch in
      (
        low: sum(low, phases, launch, horizon), high: sum(high, phases, launch, horizon)
      )
    }
    return Estimate(
      low: sums.map(\.low).min() ?? .zero, mid: mid(phases, Launch(time.mid), horizon),
      high: sums.map(\.high).max() ?? .zero, missing: missing(phases))
  }

  /// The sum for one launch at mid prices.
  func mid(_ phases: Phases, _ launch: Launch, _ horizon: Horizon) -> Money {
    sum(mid, phases, launch, horizon)
  }

  private func sum(
    _ ledger: CostLedger, _ phases: Phases, _ launch: Launch, _ horizon: Horizon
  ) -> Money {
    let paid = ledger.paid(launch: launch, horizon: horizon)
    return switch phases {
    case .both: paid.build + paid.run
    case .build: paid.build
    case .run: paid.run
    }
  }

  /// The launches at which the least and the greatest sum may lie: between them sums are linear in
  /// the lead time, and after the horizon they stay.
  ///
  /// A one-off with a moment of its own is paid whenever the launch is; it only goes over from one
  /// phase to the other where it belongs to neither.
  private func corners(_ phases: Phases, until horizon: Horizon) -> [Launch] {
    let turns = phases == .both ? [] : items.map(\.item).filter { $0.during == .always }
    let jumps = turns.compactMap(\.at).filter { $0 <= horizon.end } + [horizon.end]
    return Launch.corners(of: time, jumps: jumps)
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
