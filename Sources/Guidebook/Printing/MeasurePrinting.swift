public import Decision

extension Printer {
  /// How a measure without a unit of its own, or one per time, is written.
  public enum MeasureStyle: Hashable, Sendable {
    /// A plain number; money per time is printed per year.
    case plain
    /// A share, with `%`.
    case percentage
    /// Money per time, per this period.
    case per(Period)
  }

  /// A measure in its own unit as a range, such as `$176,000 a year` or `0.4–11.8%`.
  public func text(_ measure: Measure, as style: MeasureStyle = .plain) -> String {
    let value = measure.value
    return (value.isAtLeast ? atLeast : "")
      + range(value.low, value.high, measure.dimension, style)
  }

  /// A measure's headline, its mid, in its own unit.
  public func middle(_ measure: Measure, as style: MeasureStyle = .plain) -> String {
    let value = measure.value
    return (value.isAtLeast ? atLeast : "")
      + range(value.mid, value.mid, measure.dimension, style)
  }

  private func range(
    _ low: Rational, _ high: Rational, _ dimension: Measure.Dimension, _ style: MeasureStyle
  ) -> String {
    switch (dimension.money, dimension.time) {
    case (0, 0):
      return style == .percentage ? percentages(low, to: high) : numbers(low, to: high)
    case (1, 0): return texts(Money(low), to: Money(high))
    case (0, 1): return texts(Duration(seconds: low), to: Duration(seconds: high))
    case (1, -1):
      let period = if case .per(let period) = style { period } else { Period.year }
      let seconds = period.duration.seconds
      return texts(Money(low * seconds), to: Money(high * seconds)) + each(period)
    default: return numbers(low, to: high) + " " + unit(dimension)
    }
  }

  /// A unit that has no everyday name, such as `USD^2` or `s^-1`.
  private func unit(_ dimension: Measure.Dimension) -> String {
    let powers = [(currency, dimension.money), ("s", dimension.time)]
    return powers.filter { $0.1 != 0 }.map { $0.1 == 1 ? $0.0 : "\($0.0)^\($0.1)" }
      .joined(separator: "·")
  }
}
