/// An option's prices at one bound, added up by when they fall due, so that a sum until any moment
/// takes no look at single items.
struct CostLedger {
  /// What recurs, by when it accrues and how often it is paid.
  private var recurring: [(during: CostItem.Phase, period: Duration, price: Money)] = []
  /// One-offs that fall due at launch.
  private var atLaunch = Money.zero
  /// One-offs that belong to the build, wherever they stand.
  private var build = DatedSums([])
  /// One-offs that belong to the run, wherever they stand.
  private var run = DatedSums([])
  /// One-offs that belong to the build where they come before launch, else to the run.
  private var either = DatedSums([])

  /// Adds prices up; an item without one is left out.
  init(_ items: [PricedItem], _ bound: KeyPath<Estimate<Money>, Money>) {
    var dated: [CostItem.Phase: [(at: Duration, price: Money)]] = [:]
    for priced in items {
      guard let price = priced.price?[keyPath: bound] else { continue }
      let item = priced.item
      if let period = item.amount?.period {
        recur(price, every: period.duration, during: item.during)
      } else if item.at == nil, item.during == .run {
        atLaunch += price
      } else {
        let phase = item.at == nil ? .build : item.during
        dated[phase, default: []].append((item.at ?? .zero, price))
      }
    }
    build = DatedSums(dated[.build] ?? [])
    run = DatedSums(dated[.run] ?? [])
    either = DatedSums(dated[.always] ?? [])
  }

  private mutating func recur(_ price: Money, every period: Duration, during: CostItem.Phase) {
    let same = recurring.firstIndex { $0.during == during && $0.period == period }
    if let same {
      recurring[same].price += price
    } else {
      recurring.append((during, period, price))
    }
  }

  /// What falls due before launch, and from launch on.
  func paid(launch: Launch, horizon: Horizon) -> (build: Money, run: Money) {
    var paid = (build: Money.zero, run: Money.zero)
    let launched = min(launch.time, horizon.end)
    for (during, period, price) in recurring {
      if during != .run { paid.build += price * ((launched / period) ?? .zero) }
      if during != .build {
        paid.run += price * (((horizon.end - launched) / period) ?? .zero)
      }
    }
    if horizon.contains(launch) { paid.run += atLaunch }
    paid.build += build.sum { horizon.contains($0) }
    paid.run += run.sum { horizon.contains($0) }
    let before = either.sum { horizon.contains($0) && launch.isAfter($0) }
    paid.build += before
    paid.run += either.sum { horizon.contains($0) } - before
    return paid
  }
}

/// One-offs in order, with what they come to up to each.
private struct DatedSums {
  private let moments: [Duration]
  /// The sum of none, of the first, of the first two and so on.
  private let sums: [Money]

  init(_ dated: [(at: Duration, price: Money)]) {
    let ordered = dated.sorted { $0.at < $1.at }
    moments = ordered.map(\.at)
    sums = ordered.reduce(into: [Money.zero]) { $0.append(($0.last ?? .zero) + $1.price) }
  }

  /// The sum of those that fall due early enough.
  ///
  /// - Parameter isCounted: true up to some moment and false from it on.
  func sum(_ isCounted: (Duration) -> Bool) -> Money {
    var (first, end) = (0, moments.count)
    while first < end {
      let middle = (first + end) / 2
      if isCounted(moments[middle]) { first = middle + 1 } else { end = middle }
    }
    return sums[first]
  }
}
