import Decision
import Foundation
import Guidebook
import Markdown

/// A logarithmic axis with a tick at every power of ten; only tables use it, where one column
/// holds ranges of very different size.
struct LogAxis: Hashable {
  /// Powers of ten in ascending order, at least two.
  let ticks: [Rational]
  private let low: Double
  private let high: Double

  /// Makes an axis that holds every value above 0 with a little room at either end.
  init(covering values: [Rational]) {
    let sizes = values.filter { $0 > 0 }
    let least = (sizes.min() ?? 1).double
    let greatest = max((sizes.max() ?? 10).double, least * 10)
    low = log10(least) - 0.15
    high = log10(greatest) + 0.15
    var powers: [Rational] = []
    var power = LogAxis.power(atMost: sizes.min() ?? 1)
    while power.double <= greatest * 1.5 {
      if power.double >= least / 1.5 { powers.append(power) }
      power = power * 10
    }
    ticks = powers
  }

  /// Where a value stands; 0 stands at the left edge.
  func place(_ value: Rational) -> Percent {
    guard value > 0 else { return 0 }
    let share = (log10(value.double) - low) / (high - low)
    return Percent(share: Rational(rounding: min(max(share, 0), 1)))
  }

  /// The ticks' labels as a picture for the column's head, every other one where they are many.
  func labels(_ printer: Printer) -> HTML {
    var drawing = Drawing()
    let stride = (ticks.count + 3) / 4
    for (index, tick) in ticks.enumerated() where index.isMultiple(of: max(stride, 1)) {
      let x = place(tick)
      let anchor: Drawing.Anchor = x < 12 ? .start : x > 88 ? .end : .middle
      drawing.text(
        [TextSpan(printer.short(Money(tick)), .tick(isMinor: false))], at: Point(x, 12),
        anchor: anchor)
    }
    return drawing.silentPicture(height: 16)
  }

  /// The greatest power of ten that is at most a value above 0.
  private static func power(atMost value: Rational) -> Rational {
    var power: Rational = 1
    let tenth = Rational(1, over: 10) ?? 1
    while power > value { power = power * tenth }
    while power * 10 <= value { power = power * 10 }
    return power
  }
}
