import Decision
import Guidebook
import Markdown

/// The plane of cumulative lines: months across, money up.
struct CumulativePlot: Hashable {
  let horizon: Duration
  let money: Axis

  init(horizon: Duration, greatest: Rational) {
    self.horizon = horizon
    money = Axis(to: greatest)
  }

  /// The picture's height.
  static let height: Pixels = 280
  /// Where the zero line stands.
  static let bottom: Pixels = 256
  /// Where the axis ends; above it stand the labels of launch and break-even.
  static let top: Pixels = 38

  func place(_ moment: Duration, _ cost: Money) -> Point {
    let across = ((moment / horizon) ?? 0) * Axis.reach
    let room = CumulativePlot.bottom - CumulativePlot.top
    let up = Pixels(share: money.share(of: cost.units), of: room)
    return Point(Percent(share: across), CumulativePlot.bottom - up)
  }

  /// The months that carry a label: round ones, and the horizon itself.
  var months: [Rational] {
    let whole = horizon.months
    let steps: [Rational] = [1, 2, 3, 6, 12, 24, 36, 60, 120]
    let step = steps.first { whole <= $0 * 4 } ?? Axis.step(atLeast: whole * (.half * .half))
    var marks: [Rational] = []
    var next = step
    while next <= whole - step * .half {
      marks.append(next)
      next += step
    }
    return marks + [whole]
  }

  func drawGrid(in drawing: inout Drawing) {
    for tick in money.ticks {
      let y = place(.zero, Money(tick)).y
      drawing.line(tick == 0 ? .zero : .grid, from: Point(0, y), to: Point(98, y))
    }
    drawMonths(in: &drawing)
  }

  private func drawMonths(in drawing: inout Drawing) {
    let baseline = CumulativePlot.bottom + 18
    drawing.text([TextSpan("Start", .tick(isMinor: false))], at: Point(0, baseline))
    let marks = months
    for (index, month) in marks.enumerated() {
      let isLast = index == marks.count - 1
      let words = Printer(currency: "").number(month.rounded(toPlaces: 1))
      let place = Point(place(Duration(months: month), .zero).x, baseline)
      drawing.text(
        [TextSpan(words + (isLast ? " months" : ""), .tick(isMinor: index == marks.count - 2))],
        at: place, anchor: isLast ? .end : .middle)
    }
  }

  /// The money axis as a picture beside the plane, its figures right-aligned.
  func axisLabels(_ printer: Printer) -> HTML {
    var drawing = Drawing()
    for tick in money.ticks {
      let y = place(.zero, Money(tick)).y
      drawing.text(
        [TextSpan(printer.short(Money(tick)), .tick(isMinor: false))], at: Point(92, y + 4),
        anchor: .end)
    }
    return drawing.silentPicture(height: CumulativePlot.height)
  }
}
