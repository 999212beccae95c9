import Decision
import Guidebook

/// How far options' totals spread over the draws of a simulation.
struct SpreadsView: ViewModel {
  let finding: String
  let horizon: String
  let rows: [SpreadRow]
  let method: String

  /// - Parameter options: those shown, by id; nil where none of them is there.
  init?(_ uncertainty: Uncertainty, of options: [String]) {
    rows = options.compactMap { SpreadRow($0, uncertainty) }
    if rows.isEmpty { return nil }
    horizon = uncertainty.horizon
    method = uncertainty.method
    finding = SpreadsView.finding(rows, uncertainty)
  }

  /// The widest spread in one sentence.
  private static func finding(_ rows: [SpreadRow], _ uncertainty: Uncertainty) -> String {
    let widest = rows.enumerated().max {
      ($0.element.width, $1.offset) < ($1.element.width, $0.offset)
    }?.element
    guard let widest, widest.width > .zero else { return "No draw changes what the options cost" }
    return "In eight of ten draws \(widest.option) costs " + (widest.isAtLeast ? "at least " : "")
      + widest.range
  }

  static let fields: [Field<SpreadsView>] = [
    .text("finding", \.finding), .text("horizon", \.horizon), .list("rows", \.rows),
    .text("method", \.method),
  ]
}

/// One option's total from its lowest to its highest.
struct SpreadRow: ViewModel {
  let option: String
  /// Not every line is priced, so that the figures are lower bounds.
  let isAtLeast: Bool
  let low: String
  let p10: String
  let p50: String
  let p90: String
  let high: String
  /// P10 to P90.
  let range: String
  /// How far P10 and P90 are apart.
  let width: Money

  init?(_ id: String, _ uncertainty: Uncertainty) {
    guard let total = uncertainty.simulated(id),
      let cost = uncertainty.costs.first(where: { $0.id == id })?.costs.total
    else { return nil }
    let printer = uncertainty.printer
    option = uncertainty.charts.name(of: id)
    isAtLeast = cost.isAtLeast
    low = printer.text(cost.low)
    p10 = printer.text(total.total.p10.rounded)
    p50 = printer.text(total.total.p50.rounded)
    p90 = printer.text(total.total.p90.rounded)
    high = printer.text(cost.high)
    range = printer.texts(total.total.p10.rounded, to: total.total.p90.rounded)
    width = total.total.p90.value - total.total.p10.value
  }

  static let fields: [Field<SpreadRow>] = [
    .text("option", \.option), .truth("isAtLeast", \.isAtLeast), .text("low", \.low),
    .text("p10", \.p10), .text("p50", \.p50), .text("p90", \.p90), .text("high", \.high),
  ]
}
