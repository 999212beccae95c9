import Markdown

/// Figures drawn as SVG that reads the same on a screen, in the dark and in both print engines.
///
/// Places run in percent across and in pixels down, so that text never scales with the picture.
/// Every mark carries literal presentation attributes, which print, and classes, which the
/// screen's themes colour. Charts know numbers, labels and tones; none knows an option by its id.
protocol Chart: Sendable {
  /// The kebab-case name.
  static var name: String { get }
  /// The finding in one sentence.
  var title: String { get }
  /// The figures in words, for whoever does not see the picture.
  var summary: String { get }

  /// The chart as markup that stands alone.
  ///
  /// - Parameter id: precedes every id in it; unique on its page.
  func html(id: String) -> HTML
}

/// Every chart, in the order of the manual.
let allCharts: [any Chart.Type] = [
  RangeBars.self, CostItemBars.self, CumulativeLines.self, Swings.self, RangeStrip.self,
  TimeBar.self, GateBullet.self, GateTally.self, RatingSquares.self,
]
