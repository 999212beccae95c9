import Decision

/// A linear axis from zero with ticks at round numbers.
///
/// The last tick stands at 98% of the width: beyond it there is room for half a mark.
struct Axis: Hashable {
  /// The ticks in ascending order, evenly spaced; 0 is one of them.
  let ticks: [Rational]

  /// Makes an axis from 0, or from below where the least value is negative, to at least the
  /// greatest value.
  init(from least: Rational = 0, to greatest: Rational) {
    let low = min(least, 0)
    let high = max(greatest, 0)
    let span = high - low
    guard span > 0 else {
      ticks = [0, 1, 2, 3, 4].map { Rational($0) }
      return
    }
    let step = Axis.step(atLeast: span * (Rational(1, over: 4) ?? 1))
    var first = 0
    while step * Rational(first) > low { first -= 1 }
    var last = low < 0 ? 0 : 4
    while step * Rational(last) < high { last += 1 }
    ticks = (first...last).map { step * Rational($0) }
  }

  /// The least tick.
  var low: Rational { ticks.first ?? 0 }
  /// The greatest tick.
  var high: Rational { ticks.last ?? 1 }

  /// Where a value stands; beyond the ticks it stands at their end.
  func place(_ value: Rational) -> Percent { Percent(share: share(of: value) * Axis.reach) }

  /// How far a value lies from the first tick to the last, 0 to 1 on the axis.
  func share(of value: Rational) -> Rational { ((value - low) / (high - low)) ?? 0 }

  /// Whether a tick keeps its label where there is little room: every other one, zero among them.
  func isMajor(_ index: Int) -> Bool {
    let zero = ticks.firstIndex(of: 0) ?? 0
    return (index - zero).isMultiple(of: 2)
  }

  /// The share of the width the last tick stands at.
  static let reach = Rational(98, over: 100) ?? 1

  /// The least round step that is at least a value: 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power
  /// of ten.
  static func step(atLeast value: Rational) -> Rational {
    guard value > 0 else { return 1 }
    var power: Rational = 1
    let ten: Rational = 10
    let tenth = Rational(1, over: 10) ?? 1
    while power > value { power = power * tenth }
    while power * ten <= value { power = power * ten }
    let halves = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20]
    return halves.lazy.map { power * (Rational(Int128($0), over: 2) ?? 1) }
      .first { $0 >= value } ?? power * ten
  }
}
