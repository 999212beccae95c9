import Decision
import Guidebook

/// A figure in large type with its range.
struct ReportFigure: ViewModel {
  let name: String
  /// Small words before the figure.
  let prefix: String
  let value: String
  let remark: String

  init(_ name: String, _ value: String, _ remark: String, prefix: String = "") {
    self.name = name
    self.prefix = prefix
    self.value = value
    self.remark = remark
  }

  /// The gates, the totals of up to two options, and how far these lie apart.
  static func all(_ writer: ReportWriter) -> [ReportFigure] {
    let tally = writer.charts.gateTally(writer.result.verdict)
    let states: [(GateStatus, String)] = [
      (.fail, "failed"), (.unknown, "unknown"), (.waived, "waived"),
      (.notApplicable, "not applicable"),
    ]
    let rest = states.filter { tally.count($0.0) > 0 }.map { "\(tally.count($0.0)) \($0.1)" }
    let gates = ReportFigure(
      "Gates passed", "\(tally.count(.pass)) of \(tally.entries.count)",
      rest.joined(separator: ", "))
    let options = writer.shown.prefix(2)
    return (tally.entries.isEmpty ? [] : [gates]) + options.map { total($0, writer) }
      + difference(options.map(\.costs.total), writer)
  }

  private static func total(_ result: OptionResult, _ writer: ReportWriter) -> ReportFigure {
    let cost = result.costs.total
    let spread = writer.uncertainty.spread(of: result.id)
    let range = cost.low == cost.high ? "" : writer.printer.texts(cost.low, to: cost.high)
    return ReportFigure(
      "\(writer.name(ofOption: result.id)), \(writer.horizon)", writer.printer.text(cost.mid),
      spread.utf8.isEmpty ? range : "P10–P90 " + spread,
      prefix: cost.isAtLeast ? "at least" : "")
  }

  private static func difference(_ costs: [Estimate<Money>], _ writer: ReportWriter)
    -> [ReportFigure]
  {
    guard costs.count == 2 else { return [] }
    let ordered = costs.sorted { $0.mid < $1.mid }
    let limit = costs.contains(where: \.isAtLeast) ? "as far as priced" : "between the middles"
    return [
      ReportFigure("Difference", writer.printer.text(ordered[1].mid - ordered[0].mid), limit)
    ]
  }

  static let fields: [Field<ReportFigure>] = [
    .text("name", \.name), .text("prefix", \.prefix), .text("value", \.value),
    .text("remark", \.remark),
  ]
}
