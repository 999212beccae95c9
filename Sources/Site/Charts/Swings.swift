import Decision
import Guidebook
import Markdown

/// How far each item moves a sum on its own, from its lowest to its highest (a tornado chart).
struct Swings: Chart {
  static let name = "swings"

  /// One item.
  struct Row: Hashable, Sendable {
    let label: String
    /// The item's own range, such as `$2,000–10,000 a month`.
    let detail: String
    /// The sum with the item at its lowest and at its highest, in either order.
    let ends: [Money]

    var low: Money { ends.min() ?? .zero }
    var high: Money { ends.max() ?? .zero }
  }

  let title: String
  let subject: String
  let tone: Tone
  /// The sum with every item at its middle.
  let base: Money
  let rows: [Row]
  let printer: Printer
  var note: String?

  var summary: String {
    let moves = ordered.map {
      "\($0.label) moves it from \(printer.text($0.low)) to \(printer.text($0.high))."
    }
    return (["The base is \(printer.text(base))."] + moves).joined(separator: " ")
  }

  func html(id: String) -> HTML {
    var figure = ChartFigure(title, reading: subject + "; tick the base")
    figure.note = note
    let (drawing, height) = drawing()
    figure.add(drawing.picture(self, id: id, height: height))
    return figure.html
  }

  /// The widest swing first.
  var ordered: [Row] {
    rows.enumerated().sorted { left, right in
      let (first, second) = (
        left.element.high - left.element.low, right.element.high - right.element.low
      )
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }

  private func drawing() -> (Drawing, Pixels) {
    let sums = rows.flatMap(\.ends).map(\.units) + [base.units]
    let axis = Axis(from: sums.min() ?? 0, to: sums.max() ?? 0)
    var drawing = Drawing()
    var top = 0
    for row in ordered {
      let label = RowLabel(row.label, printer.shorts(row.low, to: row.high), detail: row.detail)
      label.draw(in: &drawing, top: top)
      top += label.height + 6
      axis.drawGrid(in: &drawing, top: Pixels(top), bottom: Pixels(top + 18))
      let start = axis.place(row.low.units)
      drawing.box(
        .halfBar(tone), at: Point(start, Pixels(top + 2)),
        width: axis.place(row.high.units) - start, height: 14)
      let middle = axis.place(base.units)
      drawing.line(
        .base, from: Point(middle, Pixels(top - 1)), to: Point(middle, Pixels(top + 19)))
      top += 24
    }
    axis.drawLabels(in: &drawing, baseline: Pixels(top + 12)) { printer.short(Money($0)) }
    return (drawing, Pixels(top + 18))
  }
}
