import Decision
import Guidebook
import Markdown

/// The options side by side: what they cost, how long they take, when they would be level.
struct ComparePage: ViewModel {
  let frame: FrameView
  let count: String
  let lede: String
  let horizon: String
  let comparison: ComparisonView?
  let costs: ChartView?
  let split: ChartView?
  let spreads: SpreadsView?
  let pairings: PairingsView?
  let swings: [ChartView]
  let breakEven: BreakEvenView?
  let longHorizon: String
  let horizons: HorizonsView
  let lines: [CostsView]
  let claims: LinkView
  let notes: NotesView

  init(_ writer: PageWriter) {
    let site = writer.site
    let guide = site.guide
    let horizon = guide.settings.horizon
    frame = FrameView(writer, description: "What every option costs, computed from its lines.")
    count = counted(guide.options.count, "way")
    lede = ComparePage.lede(site)
    self.horizon = site.printer.text(horizon)
    comparison = ComparisonView(writer, horizon: horizon)
    costs = ChartView.costs(writer, horizon: horizon)
    split = ComparePage.split(writer)
    let uncertainty = Uncertainty(guide, site.results)
    let options = guide.options.map(\.id)
    spreads = SpreadsView(uncertainty, of: options)
    pairings = site.subject.flatMap { PairingsView(uncertainty, of: $0, against: options) }
    swings = options.compactMap { id in
      uncertainty.swings(of: id).map { ChartView(chart: $0.html(id: writer.chartID())) }
    }
    let long = horizon * 2
    breakEven = BreakEvenView(writer, horizon: long)
    longHorizon = site.printer.text(long)
    horizons = HorizonsView([horizon, long, horizon * 3], site)
    lines = guide.options.compactMap { CostsView($0.id, writer, horizon: horizon) }
    claims = LinkView(
      title: "All \(counted(guide.claims.count, "claim")) checked",
      address: writer.address(of: .claims))
    notes = NotesView(writer)
  }

  /// The dearest option against the next dearest.
  private static func lede(_ site: SiteMap) -> String {
    let ranked = site.results.options.sorted { $0.costs.total.mid > $1.costs.total.mid }
    guard let first = ranked.first, ranked.count > 1 else { return "" }
    let horizon = site.printer.text(site.guide.settings.horizon)
    return "Over \(horizon), \(site.name(ofOption: first.id)) costs "
      + "\(site.printer.middle(first.costs.total)). "
      + "\(site.name(ofOption: ranked[1].id)), the next dearest, costs "
      + "\(site.printer.middle(ranked[1].costs.total))."
  }

  /// Where the dearest option's money goes.
  private static func split(_ writer: PageWriter) -> ChartView? {
    let site = writer.site
    let dearest = site.results.options.max { $0.costs.total.mid < $1.costs.total.mid }
    guard let dearest, let option = site.option(dearest.id) else { return nil }
    let chart = GuideCharts(site.guide).costItemBars(dearest, lines: option.lines)
    return ChartView(chart: chart.html(id: writer.chartID()))
  }

  static let fields: [Field<ComparePage>] = [
    .record("frame", \.frame), .text("count", \.count), .text("lede", \.lede),
    .text("horizon", \.horizon), .record("comparison", \.comparison), .record("costs", \.costs),
    .record("split", \.split), .record("spreads", \.spreads), .record("pairings", \.pairings),
    .list("swings", \.swings), .record("breakEven", \.breakEven),
    .text("longHorizon", \.longHorizon), .record("horizons", \.horizons),
    .list("lines", \.lines), .record("claims", \.claims), .record("notes", \.notes),
  ]
}

/// Totals over several horizons side by side.
struct HorizonsView: ViewModel {
  let horizons: [TextView]
  let rows: [HorizonRow]

  init(_ horizons: [Duration], _ site: SiteMap) {
    let names = horizons.map { HorizonsView.name($0, among: horizons, site.printer) }
    self.horizons = names.map { TextView(text: $0) }
    let costs = horizons.map { site.costs(over: $0) }
    rows = site.guide.options.map { option in
      HorizonRow(
        name: option.name,
        totals: zip(names, costs).map { horizon, results in
          let total = results.first { $0.id == option.id }?.costs.total
          return HorizonTotal(
            horizon: horizon,
            middle: total.map { site.printer.middle($0) } ?? "\u{2013}",
            range: total.map { $0.low == $0.high ? "" : site.printer.texts($0.low, to: $0.high) }
              ?? "")
        })
    }
  }

  /// Side by side they are all in months, where they are whole months.
  private static func name(
    _ horizon: Duration, among horizons: [Duration], _ printer: Printer
  ) -> String {
    guard horizons.allSatisfy({ $0.months.isWhole && $0.months > 1 }) else {
      return printer.text(horizon)
    }
    return printer.number(horizon.months) + " months"
  }

  static let fields: [Field<HorizonsView>] = [
    .list("horizons", \.horizons), .list("rows", \.rows),
  ]
}

/// One option's totals.
struct HorizonRow: ViewModel {
  let name: String
  let totals: [HorizonTotal]

  static let fields: [Field<HorizonRow>] = [.text("name", \.name), .list("totals", \.totals)]
}

/// One total.
struct HorizonTotal: ViewModel {
  let horizon: String
  let middle: String
  let range: String

  static let fields: [Field<HorizonTotal>] = [
    .text("horizon", \.horizon), .text("middle", \.middle), .text("range", \.range),
  ]
}
