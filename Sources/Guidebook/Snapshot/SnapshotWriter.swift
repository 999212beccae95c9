import Decision
import Diagnostics

/// Writes a guide's entities as JSON.
struct SnapshotWriter {
  let currency: String

  func option(_ option: Option, _ result: OptionResult) -> JSON {
    .members([
      "id": .string(option.id),
      "name": .string(option.name),
      "costs": costs(result.costs),
      "time-months": range(result.costs.time.map(\.months)),
      "ratings": .object(option.ratings.map { JSON.Member($0.criterion, .string($0.grade)) }),
    ])
  }

  func costs(_ costs: CostBreakdown) -> JSON {
    .members([
      "horizon-months": number(costs.horizon.months),
      "currency": .string(currency),
      "total": range(costs.total),
      "direct": part(costs.direct),
      "hidden": part(costs.hidden),
      "build": range(costs.build),
      "run": range(costs.run),
      "items": .array(costs.items.map(item)),
    ])
  }

  func verdict(_ verdict: Verdict) -> JSON {
    .members([
      "status": .string(verdict.option == nil ? "open" : "decided"),
      "option": verdict.option.map(JSON.string) ?? .null,
      "candidates": strings(verdict.candidates),
      "ruled-out": strings(verdict.ruledOut),
    ])
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

  private func range(_ estimate: Estimate<Money>) -> JSON { range(estimate.map(\.units)) }

  private func range(_ estimate: Estimate<Rational>) -> JSON { .object(figures(estimate)) }

  private func figures(_ estimate: Estimate<Rational>, places: Int = 2) -> [JSON.Member] {
    let figures = [
      JSON.Member("low", number(estimate.low, places)),
      JSON.Member("mid", number(estimate.mid, places)),
      JSON.Member("high", number(estimate.high, places)),
    ]
    guard estimate.isAtLeast else { return figures }
    return figures + [
      JSON.Member("at-least", .boolean(true)), JSON.Member("missing", strings(estimate.missing)),
    ]
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
    return .object(figures(value, places: places) + [JSON.Member("unit", .string(unit))])
  }

  private func number(_ value: Rational, _ places: Int = 2) -> JSON {
    .number(DecimalForm(places: places, separator: "", minus: "-").text(value))
  }
}
