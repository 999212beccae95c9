import Decision

extension ValueLookup {
  /// A quantity of an option as a sum of its items, such as `$15,000–50,000 + 4.5 × $5,000`.
  func explanation(
    of quantity: ValuePath.OptionQuantity, _ figure: ValuePath.Figure?, _ costs: CostBreakdown
  ) -> String {
    let terms = costs.items.compactMap { item in
      times(item, in: quantity, costs).flatMap { term($0, item, figure) }
    }
    let unpriced = costs.items.filter { $0.rate == nil && counts($0.item, in: quantity) }
    let sum = terms.isEmpty ? "no priced items" : terms.joined(separator: " + ")
    return unpriced.isEmpty
      ? sum : sum + "; not priced: " + unpriced.map(\.item.id).joined(separator: ", ")
  }

  /// The answer that multiplies an item's price, or nil where none does.
  func factor(of item: CostBreakdown.Item) -> String? {
    guard item.item.per != nil, let spread = item.item.amount?.spread, let rate = item.rate,
      let low = rate.low / spread.low, let high = rate.high / spread.high
    else { return nil }
    return printer.numbers(low, to: high)
  }

  private typealias Times = (low: Rational, high: Rational)

  private func term(
    _ times: Times, _ item: CostBreakdown.Item, _ figure: ValuePath.Figure?
  ) -> String? {
    guard let rate = item.rate, times.high > .zero else { return nil }
    let one = rate.figure(figure)
    let price = printer.texts(one.low, to: one.high)
    if times.low == 1, times.high == 1 { return price }
    return count(times) + " × " + price
  }

  private func count(_ times: Times) -> String {
    func text(_ value: Rational) -> String {
      printer.number(value, places: value.exactPlaces(upTo: 3) ?? 2)
    }
    let (low, high) = (text(times.low), text(times.high))
    return low == high ? low : "(" + low + enDash + high + ")"
  }

  /// How many times an item's price counts in a quantity, or nil where it does not.
  private func times(
    _ item: CostBreakdown.Item, in quantity: ValuePath.OptionQuantity, _ costs: CostBreakdown
  ) -> Times? {
    guard counts(item.item, in: quantity), let rate = item.rate, let amount = item.item.amount
    else { return nil }
    guard let period = amount.period?.duration.seconds else {
      return item.total.high > .zero ? (1, 1) : nil
    }
    if case .part(_, .perYear) = quantity {
      return same((Duration(1, .year).seconds / period) ?? .zero)
    }
    if item.item.during == .always {
      let launch = (
        low: min(costs.time.low, costs.horizon).seconds,
        high: min(costs.time.high, costs.horizon).seconds
      )
      if quantity == .build { return over(launch, period) }
      if quantity == .run {
        let end = costs.horizon.seconds
        return over((end - launch.high, end - launch.low), period)
      }
    }
    guard let low = item.total.low / rate.low, let high = item.total.high / rate.high else {
      return nil
    }
    return (min(low, high), max(low, high))
  }

  private func same(_ value: Rational) -> Times { (value, value) }

  private func over(_ span: Times, _ period: Rational) -> Times {
    ((span.low / period) ?? .zero, (span.high / period) ?? .zero)
  }

  /// Whether an item belongs to a quantity at all.
  private func counts(_ item: CostItem, in quantity: ValuePath.OptionQuantity) -> Bool {
    let recurs = item.amount?.period != nil
    return switch quantity {
    case .total: true
    case .build: item.during == .build || item.during == .always && (recurs || item.at == nil)
    case .run: item.during == .run || item.during == .always && (recurs || item.at != nil)
    case .part(let kind, .total): item.kind == kind
    case .part(let kind, .oneOff): item.kind == kind && !recurs
    case .part(let kind, .perYear):
      item.kind == kind && (recurs || item.amount == nil) && item.during != .build
    case .item(let id), .itemRate(let id): item.id == id
    case .time: false
    }
  }
}
