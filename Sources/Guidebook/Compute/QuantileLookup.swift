import Decision

extension ValueLookup {
  /// A simulated quantile of an option's total, of one item, or of all its costs of one kind,
  /// rounded to what the number of draws allows.
  func quantile(
    _ figure: ValuePath.Figure, of quantity: ValuePath.OptionQuantity, _ option: Option,
    _ path: String
  ) -> Result<ComputedValue, Obstacle> {
    guard let items = option.costs.items(simulatedFor: quantity) else {
      return .failure(
        Obstacle(
          "only totals and items are simulated, so there is no '\(figure.rawValue)' here",
          isLasting: true))
    }
    guard items.contains(where: { $0.amount != nil }) else {
      return .failure(Obstacle("nothing in '\(path)' has a price"))
    }
    let total = simulated.total(of: quantity, option.id) {
      guide.simulation().run(
        [(option.id, OptionCosts(time: option.costs.time, items: items))],
        over: guide.settings.horizon, answers: guide.typicalAnswers
      ).options.first
    }
    guard let total else { return .failure(Obstacle("nothing to draw")) }
    let value = total.total.quantile(figure).rounded(in: Money(.one)).units
    let measure = Measure(
      Estimate(low: value, mid: value, high: value, missing: total.missing), .money)
    return .success(
      ComputedValue(
        path: path, text: printer.text(measure),
        explanation: "simulated with \(printer.count(guide.simulation().draws)) draws",
        measure: measure,
        style: .plain))
  }
}

extension OptionCosts {
  /// The items that add up to a quantity, or nil where quantiles are not of sums of items.
  fileprivate func items(simulatedFor quantity: ValuePath.OptionQuantity) -> [CostItem]? {
    switch quantity {
    case .total: items
    case .item(let id): items.filter { $0.id == id }
    case .part(let kind, .total): items.filter { $0.kind == kind }
    case .part(let kind, .oneOff): items.filter { $0.kind == kind && $0.amount?.period == nil }
    case .build, .run, .time, .itemRate, .part(_, .perYear): nil
    }
  }
}

extension Quantiles {
  fileprivate func quantile(_ figure: ValuePath.Figure) -> Quantile<Value> {
    switch figure {
    case .p10: p10
    case .p90: p90
    case .low, .mid, .high, .p50: p50
    }
  }
}
