public import Decision

extension Printer {
  /// A number: exact to six decimals, else with three significant digits, such as `10,000`.
  public func number(_ value: Rational) -> String { number(value, places: numberPlaces(value)) }

  /// A count of things with thousands separated.
  public func count(_ value: Int) -> String { number(Rational(value)) }

  /// Two numbers as a range, such as `500–1,500`; one where they print alike.
  public func numbers(_ low: Rational, to high: Rational) -> String {
    span(number(low), number(high), hasSign: low < .zero)
  }

  /// A share with one decimal, such as `11.8%`; below 0.1% with two significant digits.
  public func percentage(_ share: Rational) -> String { percents(share) + "%" }

  /// Two shares as a range, such as `0.4–11.8%`.
  public func percentages(_ low: Rational, to high: Rational) -> String {
    span(percents(low), percents(high), hasSign: low < .zero) + "%"
  }

  func number(_ value: Rational, places: Int) -> String { DecimalForm(places: places).text(value) }

  /// Joins the ends of a range; a dash beside a minus cannot be read, so signs take `to`.
  func span(_ low: String, _ high: String, hasSign: Bool) -> String {
    low == high ? low : low + (hasSign ? " to " : enDash) + high
  }

  private func numberPlaces(_ value: Rational) -> Int {
    value.exactPlaces(upTo: 6)
      ?? max(value.magnitude < 100 ? 1 : 0, value.places(forSignificantDigits: 3))
  }

  private func percents(_ share: Rational) -> String {
    let percent = share * 100
    let isSmall = percent != .zero && percent.magnitude < (Rational(1, over: 10) ?? .zero)
    return number(percent, places: isSmall ? percent.places(forSignificantDigits: 2) : 1)
  }
}
