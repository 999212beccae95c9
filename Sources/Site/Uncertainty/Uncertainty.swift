import Decision
import Guidebook
import Markdown

/// How sure costs are: what simulation, break-evens and swings give, for pages and reports alike.
struct Uncertainty {
  let guide: Guide
  let charts: GuideCharts
  /// The totals the rest is about, all over one horizon.
  let costs: [OptionResult]
  let simulation: SimulatedCosts
  let stated: [String: OptionCosts]
  private let swings: [OptionSwings]
  private let breakEvens: [PairBreakEven]
  private let lines: [String: [CostLine]]
  let answers: [String: Answer]

  /// The guide's own figures over the guide's horizon.
  init(_ guide: Guide, _ results: Results) {
    self.guide = guide
    charts = GuideCharts(guide)
    (costs, simulation) = (results.options, results.simulation)
    (swings, breakEvens) = (results.swings, results.breakEvens)
    stated = guide.byOption(\.costs)
    lines = guide.byOption(\.lines)
    answers = guide.typicalAnswers
  }

  /// A project's figures over its own horizon.
  init(_ guide: Guide, _ result: AssessmentResult, of assessment: Assessment) {
    self.guide = guide
    charts = GuideCharts(guide, for: assessment)
    (costs, simulation) = (result.costs, result.simulation)
    (swings, breakEvens) = (result.swings, result.breakEvens)
    stated = guide.byOption(\.costs).merging(assessment.costs) { $1 }
    lines = guide.byOption(\.lines).merging(assessment.lines) { $1 }
    answers = assessment.answersByInput
  }

  var printer: Printer { guide.printer }
  var horizon: String { costs.first.map { printer.text($0.costs.horizon) } ?? "" }

  /// An option's simulated total.
  func simulated(_ option: String) -> SimulatedOption? {
    simulation.options.first { $0.id == option }
  }

  /// Two options simulated together, in either order.
  func simulated(_ first: String, _ second: String) -> SimulatedPair? {
    simulation.pairs.first {
      ($0.first, $0.second) == (first, second) || ($0.first, $0.second) == (second, first)
    }
  }

  /// When two options have cost the same, in either order.
  func breakEven(_ first: String, _ second: String) -> PairBreakEven? {
    breakEvens.first {
      ($0.first, $0.second) == (first, second) || ($0.first, $0.second) == (second, first)
    }
  }

  /// P10 to P90 of an option's total, such as `$270,000–390,000`; empty where nothing is uncertain.
  func spread(of option: String) -> String {
    guard let total = simulated(option)?.total, total.p10.value != total.p90.value else {
      return ""
    }
    return printer.texts(total.p10.rounded, to: total.p90.rounded)
  }

  /// What moves an option's total one at a time; nil where fewer than two things do.
  func swings(of option: String) -> Swings? {
    let moves = swings.first { $0.option == option }?.swings ?? []
    guard let result = costs.first(where: { $0.id == option }), moves.count > 1 else { return nil }
    let rows = moves.map { row(of: $0, in: option) }
    let base = result.costs.total
    return Swings(
      title: CostFinding(printer: printer).widest(rows[0], of: charts.name(of: option), base),
      subject: "\(charts.name(of: option)) over \(horizon); each from its lowest to its highest, "
        + "all else at its middle",
      tone: charts.tone(of: option), base: base.mid, rows: rows, printer: printer)
  }

  private func row(of swing: Swing, in option: String) -> Swings.Row {
    let ends = [swing.atLow, swing.atHigh]
    switch swing.source {
    case .item(let id):
      let item = stated[option]?.items.first { $0.id == id }
      let label = lines[option]?.first { $0.id == id }?.label ?? words(id)
      let amount = item?.amount.map { amount in
        item?.per.map { printer.text(amount, times: $0) } ?? printer.text(amount)
      }
      return Swings.Row(label: label, detail: amount ?? "", ends: ends)
    case .input(let id):
      let type = guide.questions.first { $0.id == id }?.input.type
      let answer = type.map { printer.text(answers[id] ?? .unknown, of: $0) }
      return Swings.Row(label: words(id), detail: answer ?? "", ends: ends)
    case .time:
      let time = stated[option]?.time
      return Swings.Row(
        label: "Lead time", detail: time.map { printer.texts($0.low, to: $0.high) } ?? "",
        ends: ends)
    }
  }
}

extension Guide {
  fileprivate func byOption<Value>(_ value: (Option) -> Value) -> [String: Value] {
    Dictionary(options.map { ($0.id, value($0)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Quantile<Money> {
  /// No finer than its standard error.
  var rounded: Money { rounded(in: Money(.one)) }
}
