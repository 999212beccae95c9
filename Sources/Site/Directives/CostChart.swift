import Decision
import Guidebook
import Markdown

extension CostChartBlock: DrawnBlock {
  static let template = "chart"

  func views(_ writer: PageWriter) -> [ChartView] {
    some(ChartView.costs(writer, options: options, horizon: writer.site.horizon(horizon)))
  }
}

/// A chart on its own.
struct ChartView: ViewModel {
  let chart: HTML
  /// How the figures came about, where the chart does not say it itself.
  var provenance: ProvenanceView?

  /// The totals of options as range bars; nil where there are none.
  static func costs(
    _ writer: PageWriter, options: [String] = [], horizon: Duration
  ) -> ChartView? {
    let costs = writer.site.costs(of: options, over: horizon)
    if costs.isEmpty { return nil }
    let site = writer.site
    let simulation = horizon == site.guide.settings.horizon ? site.results.simulation : nil
    let chart = GuideCharts(site.guide).rangeBars(costs, simulation: simulation)
    let drawn = simulation.map { " P10 to P90 simulated, \(site.printer.count($0.draws)) draws." }
    return ChartView(
      chart: chart.html(id: writer.chartID()),
      provenance: ProvenanceView(
        site.addition(over: horizon) + (drawn ?? ""), from: site.bases(ofCosts: costs), writer))
  }

  static let fields: [Field<ChartView>] = [
    .html("chart", \.chart), .record("provenance", \.provenance),
  ]
}
