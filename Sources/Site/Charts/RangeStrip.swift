import Decision
import Guidebook
import Markdown

/// One option's range in a cell of a table, on the logarithmic axis that its column shares.
struct RangeStrip: Chart {
  static let name = "range-strip"

  let row: RangeBars.Row
  let axis: LogAxis
  let printer: Printer

  var title: String {
    row.name + ": " + (row.cost.isAtLeast ? "at least " : "") + printer.text(row.read)
  }

  var summary: String {
    let range = printer.texts(row.cost.low, to: row.cost.high)
    let spread = row.quantiles.map { "P10 to P90 \(printer.texts($0.p10, to: $0.p90)), " } ?? ""
    return spread + "lowest to highest \(range)."
  }

  func html(id: String) -> HTML {
    var drawing = Drawing()
    for tick in axis.ticks {
      let x = axis.place(tick)
      drawing.line(.grid, from: Point(x, 0), to: Point(x, 48))
    }
    let middle: Pixels = 24
    let low = axis.place(row.cost.low.units)
    let high = axis.place(row.cost.high.units)
    drawing.line(.whisker(row.tone), from: Point(low, middle), to: Point(high, middle))
    if let quantiles = row.quantiles {
      let start = axis.place(quantiles.p10.units)
      drawing.box(
        .bar(row.tone), at: Point(start, middle - 6),
        width: axis.place(quantiles.p90.units) - start, height: 12)
    }
    if row.cost.isAtLeast { drawing.chevron(row.tone, at: Point(high + 2, middle)) }
    drawing.diamond(row.tone, at: Point(axis.place(row.read.units), middle))
    return drawing.picture(self, id: id, height: 48)
  }
}
