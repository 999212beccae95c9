extension OptionCosts {
  /// Adds the costs up over a horizon.
  ///
  /// With a range of lead times every bound is the least or greatest over it, limits included, and
  /// every mid is at the mid lead time.
  ///
  /// - Parameters:
  ///   - horizon: greater than 0.
  ///   - answers: what the inputs that multiply items are, numbers or percentages; one left out,
  ///     unknown or of another type makes its items missing.
  public func breakdown(
    over horizon: Duration, answers: [String: Answer] = [:]
  ) -> CostBreakdown {
    breakdown(over: horizon, answers: answers, isCumulative: true)
  }

  /// The same, on request without what has been spent by every month.
  func breakdown(
    over horizon: Duration, answers: [String: Answer], isCumulative: Bool
  ) -> CostBreakdown {
    let priced = items.map { PricedItem($0, answers: answers) }
    let end = Horizon(end: horizon, includesEnd: false)
    let all = CostSum(time: time, items: priced)
    return CostBreakdown(
      horizon: horizon, time: time.estimate, total: all.estimate(until: end),
      direct: part(.direct, of: priced, until: end), hidden: part(.hidden, of: priced, until: end),
      build: all.estimate(.build, until: end), run: all.estimate(.run, until: end),
      items: priced.map { item($0, until: end) },
      cumulative: isCumulative ? cumulative(of: all, until: horizon) : [])
  }

  private func part(
    _ kind: CostItem.Kind, of items: [PricedItem], until end: Horizon
  ) -> CostBreakdown.Part {
    let items = items.filter { $0.item.kind == kind }
    // What is unpriced may be paid once or again and again, so both lack it.
    let oneOffs = items.filter { $0.item.amount?.period == nil }
    let running = items.filter { $0.item.during != .build }
    return CostBreakdown.Part(
      oneOff: CostSum(time: time, items: oneOffs).estimate(until: end),
      perYear: running.reduce(.zero) { $0 + perYear($1) },
      total: CostSum(time: time, items: items).estimate(until: end))
  }

  private func perYear(_ priced: PricedItem) -> Estimate<Money> {
    guard let amount = priced.item.amount else {
      return Estimate.zero.lacking(priced.missing)
    }
    guard let period = amount.period else { return .zero }
    guard let price = priced.price else { return Estimate.zero.lacking(priced.missing) }
    return price * ((Duration(1, .year) / period.duration) ?? .zero)
  }

  private func item(_ priced: PricedItem, until end: Horizon) -> CostBreakdown.Item {
    CostBreakdown.Item(
      item: priced.item, rate: priced.price,
      total: CostSum(time: time, items: [priced]).estimate(until: end))
  }
}

extension OptionCosts {
  /// More points than this say nothing more.
  private static let mostMonths: Int128 = 1_200

  private func cumulative(of sum: CostSum, until horizon: Duration) -> [CumulativePoint] {
    moments(until: horizon).flatMap { moment -> [CumulativePoint] in
      let before = sum.estimate(until: Horizon(end: moment, includesEnd: false))
      if moment == horizon { return [CumulativePoint(at: moment, cost: before)] }
      let after = sum.estimate(until: Horizon(end: moment, includesEnd: true))
      let points = [before, after].map { CumulativePoint(at: moment, cost: $0) }
      return before == after || moment == .zero ? [points[1]] : points
    }
  }

  private func moments(until horizon: Duration) -> [Duration] {
    let months = max(0, horizon.months.rounded(.down))
    let step = max(1, months / OptionCosts.mostMonths)
    var moments = Set(
      stride(from: Int(0), through: Int(clamping: months), by: Int(clamping: step)).map {
        Duration(months: Rational($0))
      })
    moments.formUnion([time.low, time.mid, time.high, horizon])
    moments.formUnion(items.compactMap(\.at))
    return moments.filter { $0 >= .zero && $0 <= horizon }.sorted()
  }
}
