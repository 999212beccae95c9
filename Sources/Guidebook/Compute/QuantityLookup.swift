public import Decision

extension ValueLookup {
  /// A quantity of an option's costs.
  func value(
    of quantity: ValuePath.OptionQuantity, _ figure: ValuePath.Figure?, _ costs: CostBreakdown,
    _ path: String
  ) -> Result<ComputedValue, Obstacle> {
    switch quantity {
    case .time:
      let measure = Measure(costs.time.figure(figure).map(\.seconds), .time)
      return .success(made(path, measure, .plain, "as stated"))
    case .total: return .success(sum(costs.total, quantity, figure, costs, path))
    case .build: return .success(sum(costs.build, quantity, figure, costs, path))
    case .run: return .success(sum(costs.run, quantity, figure, costs, path))
    case .part(let kind, .perYear):
      let year = Duration(1, .year).seconds
      let estimate = costs.part(kind).perYear.figure(figure)
      let measure = Measure(estimate.map { ($0.units / year) ?? .zero }, .rate)
      return .success(
        made(path, measure, .per(.year), explanation(of: quantity, figure, costs)))
    case .part(let kind, .oneOff):
      return .success(sum(costs.part(kind).oneOff, quantity, figure, costs, path))
    case .part(let kind, .total):
      return .success(sum(costs.part(kind).total, quantity, figure, costs, path))
    case .item(let id), .itemRate(let id):
      guard let item = costs.items.first(where: { $0.item.id == id }) else {
        return .failure(Obstacle("no item named '\(id)'"))
      }
      return value(of: item, quantity, figure, costs, path)
    }
  }

  private func value(
    of item: CostBreakdown.Item, _ quantity: ValuePath.OptionQuantity,
    _ figure: ValuePath.Figure?, _ costs: CostBreakdown, _ path: String
  ) -> Result<ComputedValue, Obstacle> {
    guard let amount = item.item.amount else {
      return .failure(Obstacle("'\(item.item.id)' has no price"))
    }
    guard let rate = item.rate else {
      let input = item.item.per ?? "its input"
      return .failure(Obstacle("'\(item.item.id)' needs an answer to '\(input)'"))
    }
    guard case .itemRate = quantity else {
      return .success(sum(item.total, quantity, figure, costs, path))
    }
    let explanation = factor(of: item).map { "\($0) × " + printer.text(amount) } ?? "as stated"
    guard let period = amount.period else {
      let measure = Measure(rate.figure(figure).map(\.units), .money)
      return .success(made(path, measure, .plain, explanation))
    }
    let seconds = period.duration.seconds
    let measure = Measure(rate.figure(figure).map { ($0.units / seconds) ?? .zero }, .rate)
    return .success(made(path, measure, .per(period), explanation))
  }

  private func sum(
    _ estimate: Estimate<Money>, _ quantity: ValuePath.OptionQuantity,
    _ figure: ValuePath.Figure?, _ costs: CostBreakdown, _ path: String
  ) -> ComputedValue {
    let measure = Measure(estimate.figure(figure).map(\.units), .money)
    return made(path, measure, .plain, explanation(of: quantity, figure, costs))
  }

  private func made(
    _ path: String, _ measure: Measure, _ style: Printer.MeasureStyle, _ explanation: String
  ) -> ComputedValue {
    ComputedValue(
      path: path, text: printer.text(measure, as: style), explanation: explanation,
      measure: measure, style: style)
  }
}

extension CostBreakdown {
  /// The costs of one kind.
  public func part(_ kind: CostItem.Kind) -> Part {
    switch kind {
    case .direct: direct
    case .hidden: hidden
    }
  }
}

extension Estimate {
  /// One figure of the range as an estimate of its own; the whole range without one.
  func figure(_ figure: ValuePath.Figure?) -> Estimate {
    let value: Value
    switch figure {
    case .low: value = low
    case .mid: value = mid
    case .high: value = high
    case nil, .p10, .p50, .p90: return self
    }
    return Estimate(low: value, mid: value, high: value, missing: missing)
  }

  /// The estimate with each figure transformed.
  func map<Other>(_ transform: (Value) -> Other) -> Estimate<Other> {
    Estimate<Other>(
      low: transform(low), mid: transform(mid), high: transform(high), missing: missing)
  }
}
