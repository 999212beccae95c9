import Testing

@testable import Decision

/// Sums as a reader makes them, item by item: what sums added up beforehand must come to.
private struct PlainSum {
  let time: Spread<Duration>
  let items: [PricedItem]

  func estimate(_ phases: CostSum.Phases, until horizon: Horizon) -> Estimate<Money> {
    // Every moment at which anything may turn, needed or not.
    let jumps = items.compactMap(\.item.at) + [horizon.end]
    let sums = Launch.corners(of: time, jumps: jumps).map { launch in
      (
        low: sum(\.low, phases, launch, horizon), high: sum(\.high, phases, launch, horizon)
      )
    }
    return Estimate(
      low: sums.map(\.low).min() ?? .zero, mid: sum(\.mid, phases, Launch(time.mid), horizon),
      high: sums.map(\.high).max() ?? .zero)
  }

  func sum(
    _ bound: KeyPath<Estimate<Money>, Money>, _ phases: CostSum.Phases, _ launch: Launch,
    _ horizon: Horizon
  ) -> Money {
    items.reduce(.zero) { sum, priced in
      guard let price = priced.price?[keyPath: bound] else { return sum }
      let paid = timesPaid(priced.item, launch, horizon)
      return switch phases {
      case .both: sum + price * (paid.build + paid.run)
      case .build: sum + price * paid.build
      case .run: sum + price * paid.run
      }
    }
  }

  /// How many times the price is paid before launch and from launch on.
  private func timesPaid(
    _ item: CostItem, _ launch: Launch, _ horizon: Horizon
  ) -> (build: Rational, run: Rational) {
    guard let period = item.amount?.period else { return oneOff(item, launch, horizon) }
    let launched = min(launch.time, horizon.end)
    let build = (launched / period.duration) ?? .zero
    let run = ((horizon.end - launched) / period.duration) ?? .zero
    return switch item.during {
    case .build: (build, .zero)
    case .run: (.zero, run)
    case .always: (build, run)
    }
  }

  private func oneOff(
    _ item: CostItem, _ launch: Launch, _ horizon: Horizon
  ) -> (build: Rational, run: Rational) {
    let isCounted: Bool
    let isBuild: Bool
    if item.at == nil, item.during == .run {
      (isCounted, isBuild) = (horizon.contains(launch), false)
    } else {
      let moment = item.at ?? .zero
      isCounted = horizon.contains(moment)
      isBuild =
        item.during == .always ? item.at == nil || launch.isAfter(moment) : item.during == .build
    }
    guard isCounted else { return (.zero, .zero) }
    return isBuild ? (.one, .zero) : (.zero, .one)
  }
}

@Suite("Sums of costs")
struct CostLedgerTests {
  @Test("Sums added up beforehand come to what items added one by one do", arguments: 0..<300)
  func agree(seed: Int) {
    var random = Seeded(seed)
    let time = span(&random)
    let items = (0..<Int.random(in: 0...12, using: &random)).map { item($0, &random) }
      .map { PricedItem($0, answers: ["input": .known(.number(Rational(seed - 150)))]) }
    let (sum, plain) = (CostSum(time: time, items: items), PlainSum(time: time, items: items))
    for _ in 0..<6 {
      let horizon = Horizon(end: moment(&random), includesEnd: Bool.random(using: &random))
      for phases in [CostSum.Phases.both, .build, .run] {
        let (found, expected) = (
          sum.estimate(phases, until: horizon), plain.estimate(phases, until: horizon)
        )
        #expect(found.low == expected.low)
        #expect(found.mid == expected.mid)
        #expect(found.high == expected.high)
      }
    }
  }

  /// Few moments, so that they often coincide.
  private func moment(_ random: inout Seeded) -> Duration {
    Duration(months: Rational(Int.random(in: 0...8, using: &random)))
  }

  private func span(_ random: inout Seeded) -> Spread<Duration> {
    let ends = [moment(&random), moment(&random)].sorted()
    return Spread(low: ends[0], high: ends[1])
  }

  private func item(_ number: Int, _ random: inout Seeded) -> CostItem {
    let low = Int.random(in: 0...900, using: &random)
    let spread = Spread(
      low: Money(Rational(low)), high: Money(Rational(low + Int.random(in: 0...90, using: &random)))
    )
    let period = Period.allCases.randomElement(using: &random)
    let isOnce = Int.random(in: 0..<3, using: &random) > 0
    let amount: Amount = isOnce ? .once(spread) : .recurring(spread, every: period ?? .month)
    let isDated = isOnce && Bool.random(using: &random)
    return CostItem(
      id: "item-\(number)", kind: .direct,
      during: CostItem.Phase.allCases.randomElement(using: &random) ?? .always,
      at: isDated ? moment(&random) : nil,
      amount: Int.random(in: 0..<9, using: &random) == 0 ? nil : amount,
      per: Int.random(in: 0..<5, using: &random) == 0 ? "input" : nil)
  }
}
