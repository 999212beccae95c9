import Decision
import Guidebook
import Markdown

/// The charts of a guide, made from its results: the one way pages and reports get them.
struct GuideCharts {
  let guide: Guide
  private let series: [String: Series]
  /// What break-even is computed from: every option's stated costs, and the answers behind them.
  private let stated: [String: OptionCosts]
  private let answers: [String: Answer]

  /// Makes the charts of a guide, with a project's own figures or with the guide's.
  init(_ guide: Guide, for assessment: Assessment? = nil) {
    self.guide = guide
    series = Series.of(guide.options)
    let own = Dictionary(
      guide.options.map { ($0.id, $0.costs) }, uniquingKeysWith: { first, _ in first })
    stated = own.merging(assessment?.costs ?? [:]) { _, project in project }
    let typical = guide.questions.compactMap { question in
      question.input.typical.map { (question.id, Answer.known($0)) }
    }
    answers =
      assessment?.answersByInput
      ?? Dictionary(typical, uniquingKeysWith: { first, _ in first })
  }

  private var printer: Printer { guide.printer }
  private var finding: CostFinding { CostFinding(printer: printer) }

  /// Totals of options as range bars.
  ///
  /// - Parameters:
  ///   - costs: one or more options, all over the same horizon.
  ///   - other: the option that the finding holds against the dearest, or nil for the next dearest.
  ///   - simulation: the same options simulated over the same horizon, or nil for plain ranges.
  func rangeBars(
    _ costs: [OptionResult], against other: String? = nil, simulation: SimulatedCosts? = nil,
    hasDetails: Bool = true
  ) -> RangeBars {
    let horizon = costs.first.map { printer.text($0.costs.horizon) } ?? ""
    let entries = costs.map { CostFinding.Entry(name: name(of: $0.id), cost: $0.costs.total) }
    return RangeBars(
      title: finding.dearest(of: entries, against: other.map(name)),
      subject: "Total over \(horizon)", rows: costs.map { row($0, simulation) }, printer: printer,
      hasDetails: hasDetails)
  }

  /// One option's total on its table's axis.
  func rangeStrip(_ result: OptionResult, on axis: LogAxis) -> RangeStrip {
    RangeStrip(row: row(result), axis: axis, printer: printer)
  }

  /// The axis that the options of a table share.
  func logAxis(_ costs: [OptionResult]) -> LogAxis {
    LogAxis(covering: costs.flatMap { [$0.costs.total.low.units, $0.costs.total.high.units] })
  }

  /// An option's items.
  ///
  /// - Parameter lines: the words of every item, as the guide or an assessment has them.
  func costItemBars(_ result: OptionResult, lines: [CostLine]) -> CostItemBars {
    let costs = result.costs
    let name = name(of: result.id)
    return CostItemBars(
      title: finding.split(name, build: costs.build, run: costs.run),
      subject: "\(name) over \(printer.text(costs.horizon))", tone: tone(of: result.id),
      build: costs.build, run: costs.run,
      items: costs.items.map { item in
        let line = lines.first { $0.id == item.item.id }
        return CostItemBars.Item(
          label: line?.label ?? item.item.id, price: price(of: item.item),
          phase: item.item.during, total: item.total)
      },
      printer: printer)
  }

  /// Costs by month, with where the first two options are level.
  ///
  /// - Parameter costs: one or more options, all over the same horizon.
  func cumulativeLines(_ costs: [OptionResult]) -> CumulativeLines {
    let horizon = costs.first?.costs.horizon ?? .zero
    let entries = costs.map { CostFinding.Entry(name: name(of: $0.id), cost: $0.costs.total) }
    let pair = costs.count > 1 ? (costs[0], costs[1]) : nil
    let crossing = pair.flatMap { self.crossing($0, $1) }
    return CumulativeLines(
      title: pair == nil
        ? finding.dearest(of: entries)
        : finding.crossing(entries[0], entries[1], at: crossing, within: horizon),
      subject: "Cumulative cost over \(printer.text(horizon))", horizon: horizon,
      lines: costs.map { result in
        CumulativeLines.Line(
          name: name(of: result.id), tone: tone(of: result.id),
          points: result.costs.cumulative, launch: result.costs.time.mid)
      },
      crossing: crossing, printer: printer,
      note: crossing == nil ? pair.flatMap { levelling($0, $1) } : nil)
  }

  /// When two options have first cost the same, exactly; nil where they never have.
  func crossing(_ first: OptionResult, _ other: OptionResult) -> Crossing? {
    guard let at = breakEven(first, other)?.crossings.first?.at,
      let cost = first.costs.cumulative.middle(at: at)
    else { return nil }
    return Crossing(at: at, cost: cost)
  }

  /// The running cost at which the cheaper of two options would be level at the horizon, in a
  /// sentence, or nil where none does it.
  func levelling(_ first: OptionResult, _ other: OptionResult) -> String? {
    breakEven(first, other).flatMap { levelling(first, other, $0.running) }
  }

  /// The same for two options whose break-even is known.
  func levelling(_ pair: PairBreakEven, over costs: [OptionResult]) -> String? {
    guard let first = costs.first(where: { $0.id == pair.first }),
      let other = costs.first(where: { $0.id == pair.second })
    else { return nil }
    return levelling(first, other, pair.result.running)
  }

  private func levelling(
    _ first: OptionResult, _ other: OptionResult, _ running: RunningCosts
  ) -> String? {
    let isFirstCheaper = first.costs.total.mid < other.costs.total.mid
    let cheaper = name(of: isFirstCheaper ? first.id : other.id)
    let now = isFirstCheaper ? running.first : running.second
    guard let needed = isFirstCheaper ? running.firstNeeded : running.secondNeeded else {
      return nil
    }
    return "To be level after \(printer.text(first.costs.horizon)), \(cheaper) would have to cost "
      + "\(printer.text(rounded(needed))) a month to run, against \(printer.text(rounded(now)))."
  }

  private func rounded(_ money: Money) -> Money { Money(money.units.rounded(toPlaces: 0)) }

  private func breakEven(_ first: OptionResult, _ other: OptionResult) -> BreakEven? {
    guard let costs = stated[first.id], let others = stated[other.id] else { return nil }
    return costs.breakEven(with: others, over: first.costs.horizon, answers: answers)
  }

  /// One gate's answer against its threshold; nil for a gate the guide does not have.
  func gateBullet(_ result: GateResult) -> GateBullet? {
    guard let gate = guide.gates.first(where: { $0.id == result.gate }),
      let question = guide.questions.first(where: { $0.id == gate.gate.input })
    else { return nil }
    return GateBullet(
      gate: gate.title, result: result,
      margin: printer.margin(result, of: gate.gate, on: question.input))
  }

  /// Every gate's sign.
  func gateTally(_ verdict: Verdict) -> GateTally {
    GateTally(
      entries: verdict.gates.map { result in
        let title = guide.gates.first { $0.id == result.gate }?.title
        return GateTally.Entry(gate: title ?? result.gate, status: result.status)
      })
  }

  /// An option's grade on a criterion; nil for a criterion the guide does not have.
  func ratingSquares(_ rating: Rating) -> RatingSquares? {
    guard let criterion = guide.criteria.first(where: { $0.id == rating.criterion }) else {
      return nil
    }
    return RatingSquares(
      criterion: criterion.name, grade: rating.grade, scale: criterion.scale)
  }

  /// An option's lead time beside the longest of several.
  func timeBar(_ result: OptionResult, among costs: [OptionResult]) -> TimeBar {
    TimeBar(
      option: name(of: result.id), tone: tone(of: result.id), time: result.costs.time,
      longest: costs.map(\.costs.time.mid).max() ?? .zero, printer: printer)
  }

  private func row(_ result: OptionResult, _ simulation: SimulatedCosts? = nil) -> RangeBars.Row {
    let total = simulation?.options.first { $0.id == result.id }?.total
    let isSpread = total.map { $0.p10.value != $0.p90.value } ?? false
    return RangeBars.Row(
      name: name(of: result.id), tone: tone(of: result.id), cost: result.costs.total,
      quantiles: isSpread
        ? total.map { RangeBars.Row.Quantiles(p10: $0.p10.rounded, p90: $0.p90.rounded) } : nil)
  }

  private func price(of item: CostItem) -> String {
    guard let amount = item.amount else { return "" }
    guard let input = item.per else { return printer.text(amount) }
    return printer.text(amount, times: input)
  }

  /// An option's tone; ink for a name that is no option.
  func tone(of option: String) -> Tone { series[option].map(Tone.series) ?? .ink }

  /// An option's name; the id where there is no such option.
  func name(of option: String) -> String {
    guide.options.first { $0.id == option }?.name ?? option
  }
}
