import Decision
import Diagnostics

/// Writes a guide's entities as JSON.
struct SnapshotWriter {
  let currency: String

  func option(
    _ option: Option, _ result: OptionResult, _ simulation: SimulatedCosts
  ) -> JSON {
    .members([
      "id": .string(option.id),
      "name": .string(option.name),
      "costs": costs(result, simulation),
      "time-months": range(result.costs.time.map(\.months)),
      "ratings": .object(option.ratings.map { JSON.Member($0.criterion, .string($0.grade)) }),
    ])
  }

  func costs(_ result: OptionResult, _ simulation: SimulatedCosts) -> JSON {
    let costs = result.costs
    return .members([
      "horizon-months": number(costs.horizon.months),
      "currency": .string(currency),
      "total": range(costs.total, simulation.option(result.id)),
      "direct": part(costs.direct),
      "hidden": part(costs.hidden),
      "build": range(costs.build),
      "run": range(costs.run),
      "items": .array(costs.items.map(item)),
    ])
  }

  func verdict(_ verdict: Verdict) -> [JSON.Member] {
    [
      JSON.Member("status", .string(verdict.option == nil ? "open" : "decided")),
      JSON.Member("option", verdict.option.map(JSON.string) ?? .null),
      JSON.Member("candidates", strings(verdict.candidates)),
      JSON.Member("ruled-out", strings(verdict.ruledOut)),
      JSON.Member("deciding", strings(verdict.deciding)),
    ]
  }

  func claim(_ claim: ClaimResult) -> JSON {
    .members([
      "id": .string(claim.id),
      "status": .string(claim.status.rawValue),
      "stated": claim.stated.map(measure) ?? .null,
      "computed": claim.computed.map(measure) ?? .null,
    ])
  }

  func finding(_ finding: Diagnostic) -> JSON {
    .members([
      "rule": .string(finding.rule.id),
      "severity": .string(finding.severity.rawValue),
      "file": finding.location.map { .string($0.file) } ?? .null,
      "line": finding.location.map { .integer($0.line) } ?? .null,
      "column": finding.location.map { .integer($0.column) } ?? .null,
      "message": .string(finding.message),
    ])
  }

  func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

  private func item(_ item: CostBreakdown.Item) -> JSON {
    .members([
      "id": .string(item.item.id),
      "kind": .string(item.item.kind.rawValue),
      "during": .string(item.item.during.rawValue),
      "total": range(item.total),
    ])
  }

  private func part(_ part: CostBreakdown.Part) -> JSON {
    .members([
      "one-off": range(part.oneOff), "per-year": range(part.perYear), "total": range(part.total),
    ])
  }

  private func range(_ estimate: Estimate<Money>, _ simulated: SimulatedOption? = nil) -> JSON {
    .object(
      figures(estimate.map(\.units)) + (simulated.map { quantiles($0.total) } ?? [])
        + lacks(estimate.missing))
  }

  private func range(_ estimate: Estimate<Rational>) -> JSON {
    .object(figures(estimate) + lacks(estimate.missing))
  }

  private func figures(_ estimate: Estimate<Rational>, places: Int = 2) -> [JSON.Member] {
    [
      JSON.Member("low", number(estimate.low, places)),
      JSON.Member("mid", number(estimate.mid, places)),
      JSON.Member("high", number(estimate.high, places)),
    ]
  }

  /// That a figure is only a lower bound, and without what.
  func lacks(_ missing: [String]) -> [JSON.Member] {
    if missing.isEmpty { return [] }
    return [JSON.Member("at-least", .boolean(true)), JSON.Member("missing", strings(missing))]
  }

  private func measure(_ measure: Measure) -> JSON {
    let (unit, size, places): (String, Rational, Int) =
      switch (measure.dimension.money, measure.dimension.time) {
      case (0, 0): ("1", 1, 6)
      case (1, 0): (currency, 1, 2)
      case (1, -1): (currency + "/year", Duration(1, .year).seconds, 2)
      case (0, 1): ("months", Duration(1, .month).seconds.reciprocal ?? 1, 2)
      case (let money, let time): ("\(currency)^\(money) s^\(time)", 1, 6)
      }
    let value = measure.value.map { $0 * size }
    return .object(
      figures(value, places: places) + lacks(value.missing) + [JSON.Member("unit", .string(unit))])
  }

  func number(_ value: Rational, _ places: Int = 2) -> JSON {
    .number(DecimalForm(places: places, separator: "", minus: "-").text(value))
  }
}
