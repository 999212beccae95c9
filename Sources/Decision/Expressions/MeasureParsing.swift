extension Measure {
  /// Reads a stated value such as `$127,000`, `200k/year`, `4.5 months`, `73%` or `10,000`, or a
  /// range of them with `to`.
  public init(parsing text: String, currency: String) throws(ParseError) {
    var cursor = TextCursor(text)
    cursor.skipSpaces()
    if cursor.isAtEnd { throw cursor.unexpected("expected a value such as '200k/year' or '73%'") }
    let range = try LiteralRange(at: &cursor)
    let high = try (range.high ?? range.low).measure(currency: currency)
    let low = try range.low.measure(currency: currency, fallback: range.high?.suffix)
    let endsWithoutPercent = range.low.suffix?.text == "%" && range.high?.isBare == true
    let isSame = low.dimension == high.dimension && !endsWithoutPercent
    // Money may be marked at either end; every other unit ends the range.
    guard isSame || range.low.isBare || (range.high?.isBare == true && low.dimension == .money)
    else {
      throw range.low.token.error("the two ends of the range are different quantities")
    }
    let dimension = range.high?.isBare == true ? low.dimension : high.dimension
    let (first, second) = (low.value.low, high.value.low)
    guard first <= second else {
      throw range.low.token.error(
        "the low end is above the high end", help: "write the smaller one first")
    }
    let measure = Measure(
      Estimate(low: first, mid: (first + second) * .half, high: second), dimension)
    self = try measure.perPeriod(at: &cursor)
    cursor.skipSpaces()
    if !cursor.isAtEnd { throw cursor.unexpected("expected nothing after the value") }
  }

  /// Reads one literal with its unit at the cursor.
  init(at cursor: inout TextCursor, currency: String) throws(ParseError) {
    let literal = try QuantityLiteral(at: &cursor, grouped: true)
    self = try literal.measure(currency: currency).perPeriod(at: &cursor)
  }

  /// The measure per period where `/month` or its like follows and it can be money.
  private func perPeriod(at cursor: inout TextCursor) throws(ParseError) -> Measure {
    guard dimension == .money || dimension == .none else { return self }
    var ahead = cursor
    guard ahead.take("/") else { return self }
    let word = ahead.take { $0.isLetter || $0.isDigit || $0 == "-" || $0 == "." || $0 == "_" }
    guard let period = Period(rawValue: word.text) else { return self }
    cursor = ahead
    let perSecond = period.duration.seconds.reciprocal ?? .one
    return Measure(value * perSecond, .rate)
  }
}

extension QuantityLiteral {
  /// Whether nothing says what the number counts.
  fileprivate var isBare: Bool { prefix == nil && suffix == nil }

  /// The literal with the unit it is written with; a bare number has none.
  func measure(currency: String, fallback: Token? = nil) throws(ParseError) -> Measure {
    if prefix != nil { return Measure(Estimate(try money(currency: currency).units), .money) }
    guard let mark = suffix ?? fallback else { return Measure(Estimate(number.value), .none) }
    if mark.text == "%" {
      let share = try value(as: .percentage, currency: currency, fallback: fallback)
      return Measure(Estimate(share.key ?? .zero), .none)
    }
    if TimeUnit(spelling: mark.text) != nil {
      return Measure(Estimate(try duration(fallback: fallback).seconds), .time)
    }
    if Currency.isCode(mark.text) || mark.text.unicodeScalars.allSatisfy(Currency.isSymbol) {
      return Measure(Estimate(try money(currency: currency).units), .money)
    }
    let spellings = TimeUnit.allCases.flatMap(\.spellings)
    throw mark.error(
      "'\(mark.shown)' is no unit",
      help: nearest(to: mark.text, among: spellings).map { "did you mean '\($0)'?" }
        ?? "write a number, money, a length of time or a percentage")
  }
}
