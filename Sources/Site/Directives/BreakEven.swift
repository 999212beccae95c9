import Decision
import Guidebook
import Markdown

extension BreakEvenBlock: DrawnBlock {
  static let template = "break-even"

  func views(_ writer: PageWriter) -> [BreakEvenView] {
    some(BreakEvenView(writer, options: options, horizon: writer.site.horizon(horizon)))
  }
}

/// Costs by month, with where the options are level.
struct BreakEvenView: ViewModel {
  let chart: HTML
  let pairs: [BreakEvenPair]
  let horizon: String
  let provenance: ProvenanceView

  /// Holds the demanding option, else the dearest, against every other.
  init?(
    _ writer: PageWriter, options: [String] = [], horizon: Duration
  ) {
    let site = writer.site
    let costs = site.costs(of: options, over: horizon)
    let ranked = costs.sorted { $0.costs.total.mid > $1.costs.total.mid }
    let subject = ranked.first { $0.id == site.subject } ?? ranked.first
    guard let subject, costs.count > 1 else { return nil }
    let others = ranked.filter { $0.id != subject.id }
    let charts = GuideCharts(site.guide)
    chart = charts.cumulativeLines([subject] + others).html(id: writer.chartID())
    pairs = others.map { BreakEvenPair(subject, $0, horizon, site) }
    self.horizon = site.printer.text(horizon)
    provenance = ProvenanceView(
      site.addition(over: horizon) + " Break-even at the middle.",
      from: site.bases(ofCosts: costs), writer)
  }

  static let fields: [Field<BreakEvenView>] = [
    .html("chart", \.chart), .list("pairs", \.pairs), .text("horizon", \.horizon),
    .record("provenance", \.provenance),
  ]
}

/// When two options have cost the same.
struct BreakEvenPair: ViewModel {
  let pair: String
  let level: String
  let remark: String

  init(_ first: OptionResult, _ other: OptionResult, _ horizon: Duration, _ site: SiteMap) {
    pair = site.name(ofOption: first.id) + " and " + site.name(ofOption: other.id)
    let charts = GuideCharts(site.guide)
    let crossing = charts.crossing(first, other)
    let isAtLeast = first.costs.total.isAtLeast || other.costs.total.isAtLeast
    level =
      (crossing.map { "Level after " + site.printer.text($0.at) }
        ?? "Never within " + site.printer.text(horizon))
      + (isAtLeast ? ", as far as priced" : "")
    remark = crossing == nil ? charts.levelling(first, other) ?? "" : ""
  }

  static let fields: [Field<BreakEvenPair>] = [
    .text("pair", \.pair), .text("level", \.level), .text("remark", \.remark),
  ]
}
