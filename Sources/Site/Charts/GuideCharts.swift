import Decision
import Guidebook
import Markdown

/// The charts of a guide, made from its results: the one way pages and reports get them.
struct GuideCharts {
  let guide: Guide
  private let series: [String: Series]

  init(_ guide: Guide) {
    self.guide = guide
    series = Series.of(guide.options)
  }

  private var printer: Printer { guide.printer }
  private var finding: CostFinding { CostFinding(printer: printer) }

  /// Totals of options as range bars.
  ///
  /// - Parameters:
  ///   - costs: one or more options, all over the same horizon.
  ///   - other: the option that the finding holds against the dearest, or nil for the next dearest.
  func rangeBars(
    _ costs: [OptionResult], against other: String? = nil, hasDetails: Bool = true
  ) -> RangeBars {
    let horizon = costs.first.map { printer.text($0.costs.horizon) } ?? ""
    let entries = costs.map { CostFinding.Entry(name: name(of: $0.id), cost: $0.costs.total) }
    return RangeBars(
      title: finding.dearest(of: entries, against: other.map(name)),
      subject: "Total over \(horizon)", rows: costs.map(row), printer: printer,
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
    let crossing =
      costs.count > 1 ? Crossing(costs[0].costs.cumulative, costs[1].costs.cumulative) : nil
    let entries = costs.map { CostFinding.Entry(name: name(of: $0.id), cost: $0.costs.total) }
    return CumulativeLines(
      title: costs.count > 1
        ? finding.crossing(entries[0], entries[1], at: crossing, within: horizon)
        : finding.dearest(of: entries),
      subject: "Cumulative cost over \(printer.text(horizon))", horizon: horizon,
      lines: costs.map { result in
        CumulativeLines.Line(
          name: name(of: result.id), tone: tone(of: result.id),
          points: result.costs.cumulative, launch: result.costs.time.mid)
      },
      crossing: crossing, printer: printer)
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

  private func row(_ result: OptionResult) -> RangeBars.Row {
    RangeBars.Row(
      name: name(of: result.id), tone: tone(of: result.id), cost: result.costs.total)
  }

  private func price(of item: CostItem) -> String {
    guard let amount = item.amount else { return "" }
    guard let input = item.per else { return printer.text(amount) }
    return printer.text(amount, times: input)
  }

  /// An option's tone; ink for a name that is no option.
  func tone(of option: String) -> Tone { series[option].map(Tone.series) ?? .ink }

  private func name(of option: String) -> String {
    guide.options.first { $0.id == option }?.name ?? option
  }
}
