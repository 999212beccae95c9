import Decision
import Guidebook
import Markdown

/// What options cost, from lowest to highest, with the number to read.
struct RangeBars: Chart {
  static let name = "range-bars"

  /// One option.
  struct Row: Hashable, Sendable {
    /// What lies between a tenth and nine tenths of the draws.
    struct Quantiles: Hashable, Sendable {
      let p10: Money
      let p90: Money
    }

    let name: String
    let tone: Tone
    let cost: Estimate<Money>
    var quantiles: Quantiles?

    /// The number to read: the middle that plain addition gives, here as everywhere.
    var read: Money { cost.mid }
  }

  let title: String
  /// The caption's first words, such as `Total over 12 months`.
  let subject: String
  let rows: [Row]
  let printer: Printer
  /// Whether ranges stand beside the names, and short bars are shown again on a finer scale.
  var hasDetails = true
  var note: String?

  var summary: String {
    rows.map { row in
      let range = printer.texts(row.cost.low, to: row.cost.high)
      let missing = row.cost.isAtLeast ? "at least " : ""
      let spread = row.quantiles.map { ", P10 to P90 \(printer.texts($0.p10, to: $0.p90))" } ?? ""
      return "\(row.name) \(missing)\(printer.text(row.read)), lowest to highest \(range)\(spread)."
    }.joined(separator: " ")
  }

  func html(id: String) -> HTML {
    let axis = Axis(to: greatest(of: rows))
    var figure = ChartFigure(title, reading: reading)
    figure.note = note
    figure.add(
      drawing(rows, on: axis).picture(self, id: id, height: height(of: rows), isInset: true))
    let vanishing = vanishing(on: axis)
    if hasDetails, !vanishing.isEmpty {
      let closer = Axis(to: greatest(of: vanishing))
      figure.addHeading(zoomTitle(vanishing, axis, closer))
      figure.add(
        drawing(vanishing, on: closer).silentPicture(height: height(of: vanishing), isInset: true))
    }
    return figure.html
  }

  /// Rows whose whole range is too short to be seen beside the longest, unless all are.
  func vanishing(on axis: Axis) -> [Row] {
    let limit = axis.high * (Rational(3, over: 100) ?? 0)
    let short = rows.filter { $0.cost.high.units <= limit }
    return short.contains { $0.cost.high.units > 0 } && short.count < rows.count ? short : []
  }

  private var reading: String {
    let hasQuantiles = rows.contains { $0.quantiles != nil }
    return subject + "; line lowest to highest, "
      + (hasQuantiles ? "bar P10 to P90, " : "") + "diamond the middle"
      + (rows.contains { $0.cost.isAtLeast } ? ", tip where something is not priced" : "")
  }

  private func zoomTitle(_ rows: [Row], _ axis: Axis, _ closer: Axis) -> String {
    let factor = (axis.high / closer.high) ?? 1
    let finer = printer.number(Rational(whole: factor.rounded()))
    let about = factor.isWhole ? "" : "about "
    let who = rows.count == 1 ? rows[0].name : "The \(printer.count(rows.count)) smallest"
    return "\(who) on a scale \(about)\(finer) times finer"
  }

  private func greatest(of rows: [Row]) -> Rational { rows.map(\.cost.high.units).max() ?? 0 }

  private func drawing(_ rows: [Row], on axis: Axis) -> Drawing {
    var drawing = Drawing()
    var top = 0
    for row in rows {
      let label = label(of: row)
      label.draw(in: &drawing, top: top)
      top += label.height + 6
      axis.drawGrid(in: &drawing, top: Pixels(top), bottom: Pixels(top + 20))
      draw(row, in: &drawing, on: axis, middle: Pixels(top + 10))
      top += 24
    }
    axis.drawLabels(in: &drawing, baseline: Pixels(top + 12)) { printer.short(Money($0)) }
    return drawing
  }

  private func height(of rows: [Row]) -> Pixels {
    Pixels(rows.reduce(0) { $0 + label(of: $1).height + 30 } + 18)
  }

  private func label(of row: Row) -> RowLabel {
    let figure = (row.cost.isAtLeast ? "at least " : "") + printer.short(row.read)
    guard hasDetails, row.cost.low != row.cost.high else { return RowLabel(row.name, figure) }
    let spread =
      row.quantiles.map { "P10–P90 " + printer.shorts($0.p10, to: $0.p90) }
      ?? printer.shorts(row.cost.low, to: row.cost.high)
    return RowLabel(row.name, figure, detail: spread)
  }

  private func draw(_ row: Row, in drawing: inout Drawing, on axis: Axis, middle: Pixels) {
    let low = axis.place(row.cost.low.units)
    let high = axis.place(row.cost.high.units)
    drawing.line(.whisker(row.tone), from: Point(low, middle), to: Point(high, middle))
    if let quantiles = row.quantiles {
      let start = axis.place(quantiles.p10.units)
      drawing.box(
        .bar(row.tone), at: Point(start, middle - 6),
        width: axis.place(quantiles.p90.units) - start, height: 12)
    }
    if row.cost.isAtLeast { drawing.chevron(row.tone, at: Point(high + 1, middle)) }
    drawing.diamond(row.tone, at: Point(axis.place(row.read.units), middle))
  }
}
