extension Amount {
  /// Reads `[currency]number[k|M|B][ to number[k|M|B]][ currency][/week|/month|/quarter|/year]`.
  public init(parsing text: String, currency: String) throws(ParseError) {
    var cursor = TextCursor(text)
    cursor.skipSpaces()
    if cursor.isAtEnd { throw cursor.unexpected("expected an amount such as '15k to 50k/month'") }
    if cursor.next == "-" { throw cursor.unexpected("an amount is not negative") }
    let range = try LiteralRange(at: &cursor)
    for literal in [range.low, range.high].compactMap(\.self) where literal.number.value < .zero {
      throw literal.number.token.error("an amount is not negative")
    }
    let (low, high) = try range.bounds {
      (literal, _) throws(ParseError) in try literal.money(currency: currency)
    }
    let period = try Period(at: &cursor)
    cursor.skipSpaces()
    if period != nil, cursor.isAt("to") {
      throw cursor.unexpected(
        "the period stands once, at the end", help: "write 'x to y/\(period?.rawValue ?? "")'")
    }
    if !cursor.isAtEnd { throw cursor.unexpected("expected nothing after the amount") }
    let spread = Spread(low: low, high: high)
    self = period.map { .recurring(spread, every: $0) } ?? .once(spread)
  }
}

extension Period {
  /// Reads `/month` and its like at the cursor, or gives nil where no `/` stands there.
  init?(at cursor: inout TextCursor) throws(ParseError) {
    var ahead = cursor
    ahead.skipSpaces()
    guard ahead.take("/") else { return nil }
    ahead.skipSpaces()
    let word = ahead.take { $0.isLetter }
    guard let period = Period(rawValue: word.text) else {
      let near = nearest(to: word.text, among: Period.allCases.map(\.rawValue))
      throw word.error(
        "expected a period: week, month, quarter or year",
        help: near.map { "did you mean '\($0)'?" })
    }
    cursor = ahead
    self = period
  }
}
