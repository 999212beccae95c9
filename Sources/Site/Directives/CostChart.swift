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

  /// The totals of options as range bars; nil where there are none.
  static func costs(
    _ writer: PageWriter, options: [String] = [], horizon: Duration
  ) -> ChartView? {
    let costs = writer.site.costs(of: options, over: horizon)
    if costs.isEmpty { return nil }
    let site = writer.site
    let isSimulated = horizon == site.guide.settings.horizon
    let chart = GuideCharts(site.guide).rangeBars(
      costs, simulation: isSimulated ? site.results.simulation : nil)
    return ChartView(chart: chart.html(id: writer.chartID()))
  }

  static let fields: [Field<ChartView>] = [.html("chart", \.chart)]
}
