extension Duration {
  /// Reads a length of time such as `4.5 months` or `100 ms`.
  public init(parsing text: String) throws(ParseError) {
    let spread = try Spread<Duration>(parsing: text)
    guard spread.isCertain else {
      throw ParseError(
        "expected one length of time, not a range", offset: 0,
        length: max(1, text.unicodeScalars.count))
    }
    self = spread.low
  }
}

extension Spread where Value == Duration {
  /// Reads one length of time or a range, such as `3 to 6 months` or `2 weeks to 1 month`.
  public init(parsing text: String) throws(ParseError) {
    var cursor = TextCursor(text)
    cursor.skipSpaces()
    if cursor.isAtEnd { throw cursor.unexpected("expected a length of time such as '3 months'") }
    if cursor.next == "-" { throw cursor.unexpected("a length of time is not negative") }
    let range = try LiteralRange(at: &cursor)
    let (low, high) = try range.bounds {
      (literal, fallback) throws(ParseError) in try literal.duration(fallback: fallback)
    }
    cursor.skipSpaces()
    if !cursor.isAtEnd { throw cursor.unexpected("expected nothing after the length of time") }
    self.init(low: low, high: high)
  }
}
