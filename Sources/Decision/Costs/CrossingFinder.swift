/// Numbers that lines can be crossed in: exact ones, or `Double` where there are many.
protocol LineNumber: Comparable {
  static var zero: Self { get }
  static func + (left: Self, right: Self) -> Self
  static func - (left: Self, right: Self) -> Self

  /// The part of a span that leads from a difference to 0 on the way to one of opposite sign.
  func part(from start: Self, to end: Self) -> Self
}

extension Rational: LineNumber {
  func part(from start: Rational, to end: Rational) -> Rational {
    self * ((start / (start - end)) ?? .zero)
  }
}

extension Double: LineNumber {
  func part(from start: Double, to end: Double) -> Double { self * (start / (start - end)) }
}

/// Finds where a piecewise linear difference changes its sign, from its points in order.
///
/// A difference that reaches 0 and goes back does not cross; one that stays there for a while
/// crosses where it got there.
struct CrossingFinder<Number: LineNumber> {
  private(set) var crossings: [(at: Number, isBelow: Bool)] = []
  private var wasBelow: Bool?
  private var last: (at: Number, difference: Number)?
  /// Since when the difference has been 0.
  private var zeroSince: Number?

  mutating func add(at moment: Number, difference: Number) {
    defer { last = (moment, difference) }
    guard difference != .zero else {
      if zeroSince == nil { zeroSince = moment }
      return
    }
    let isBelow = difference < .zero
    if let wasBelow, wasBelow != isBelow {
      crossings.append((zeroSince ?? crossing(before: moment, difference), isBelow))
    }
    wasBelow = isBelow
    zeroSince = nil
  }

  private func crossing(before moment: Number, _ difference: Number) -> Number {
    guard let last, last.at < moment else { return moment }
    return last.at + (moment - last.at).part(from: last.difference, to: difference)
  }
}
