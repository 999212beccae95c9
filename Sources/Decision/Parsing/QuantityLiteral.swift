/// A number with what stands before and after it, such as `$15k`, `100 ms` or `10%`.
struct QuantityLiteral {
  let number: NumberLiteral
  /// A currency before the number.
  let prefix: Token?
  /// A unit, `%` or currency after the number.
  let suffix: Token?
  /// The whole of it.
  let token: Token

  /// Reads a literal at the cursor, which stands behind it afterwards, spaces not included.
  init(at cursor: inout TextCursor, grouped: Bool) throws(ParseError) {
    let start = cursor.offset
    prefix = QuantityLiteral.prefix(at: &cursor)
    number = try NumberLiteral(at: &cursor, grouped: grouped)
    suffix = QuantityLiteral.suffix(at: &cursor)
    token = cursor.token(from: start)
  }

  /// Words between quantities, which are no units.
  private static let joiningWords = ["to", "and", "or"]

  private static func prefix(at cursor: inout TextCursor) -> Token? {
    var ahead = cursor
    let mark: Token
    if let next = ahead.next, Currency.isSymbol(next) {
      ahead.offset += 1
      mark = ahead.token(from: cursor.offset)
    } else {
      mark = ahead.take { $0.isUppercaseASCII }
      guard Currency.isCode(mark.text) else { return nil }
    }
    ahead.skipSpaces()
    guard ahead.next?.isDigit == true || ahead.next == "-" else { return nil }
    cursor = ahead
    return mark
  }

  private static func suffix(at cursor: inout TextCursor) -> Token? {
    var ahead = cursor
    ahead.skipSpaces()
    let start = ahead.offset
    if let next = ahead.next, next == "%" || Currency.isSymbol(next) {
      ahead.offset += 1
    } else {
      let word = ahead.take { $0.isLetter || $0 == "-" }
      guard cursor.scalars[start..<ahead.offset].first?.isLetter == true,
        !QuantityLiteral.joiningWords.contains(word.text)
      else { return nil }
    }
    let mark = ahead.token(from: start)
    cursor = ahead
    return mark
  }
}

extension QuantityLiteral {
  /// The literal as a value of a type.
  ///
  /// - Parameter fallback: the unit to take where none is written, from a range's other end.
  func value(
    as type: InputType, currency: String, fallback: Token? = nil
  ) throws(ParseError) -> Value {
    switch type {
    case .number(let unit):
      try rejectPrefix("a plain number")
      if let suffix, !QuantityLiteral.isUnit(suffix.text, unit) {
        throw suffix.error(
          "'\(suffix.shown)' does not fit a number" + (unit.map { " of \($0)" } ?? ""),
          help: suffix.text == "k" ? "write the 'k' without a space" : "write a plain number")
      }
      return .number(number.value)
    case .money: return .money(try money(currency: currency))
    case .duration: return .duration(try duration(fallback: fallback))
    case .percentage:
      try rejectPrefix("a percentage")
      guard let mark = suffix ?? fallback else {
        throw token.error("a percentage needs '%'", help: "write '\(token.text)%'")
      }
      guard mark.text == "%" else { throw mark.error("'\(mark.shown)' does not fit a percentage") }
      return .percentage(number.value * QuantityLiteral.hundredth)
    case .date, .boolean, .choice, .text:
      throw token.error("a number does not fit here")
    }
  }

  /// The literal as a sum of money.
  func money(currency: String) throws(ParseError) -> Money {
    for mark in [prefix, suffix].compactMap(\.self) where !Currency.matches(mark.text, currency) {
      if Currency.isCode(mark.text) || mark.text.unicodeScalars.allSatisfy(Currency.isSymbol) {
        throw Currency.mismatch(mark, guide: currency)
      }
      throw mark.error(
        "'\(mark.shown)' does not fit an amount of money",
        help: QuantityLiteral.moneyHelp(mark.text, currency))
    }
    return Money(number.value)
  }

  /// The literal as a length of time.
  func duration(fallback: Token? = nil) throws(ParseError) -> Duration {
    try rejectPrefix("a length of time")
    guard let mark = suffix ?? fallback else {
      throw token.error(
        "a length of time needs a unit", help: "such as '\(token.text) months'")
    }
    guard let unit = TimeUnit(spelling: mark.text) else {
      throw mark.error(
        "'\(mark.shown)' is no unit of time", help: QuantityLiteral.timeHelp(mark.text))
    }
    return Duration(number.value, unit)
  }

  private static let hundredth = Rational(lowestTerms: 1, over: 100)

  private func rejectPrefix(_ wanted: String) throws(ParseError) {
    if let prefix { throw prefix.error("a currency does not fit \(wanted)") }
  }

  private static func isUnit(_ word: String, _ unit: String?) -> Bool {
    guard let unit else { return false }
    return word == unit || word + "s" == unit || word == unit + "s"
  }

  private static func moneyHelp(_ mark: String, _ currency: String) -> String {
    switch mark {
    case "m", "mn", "million": "write 'M' for millions"
    case "k", "thousand": "write 'k' straight after the number"
    case "b", "bn", "billion": "write 'B' for billions"
    case "per": "write a period as '/month'"
    default: "write a number, with \(currency) if you like"
    }
  }

  private static func timeHelp(_ mark: String) -> String {
    if mark == "m" { return "write 'min' or 'months'" }
    let spellings = TimeUnit.allCases.flatMap(\.spellings)
    if let near = nearest(to: mark, among: spellings) { return "did you mean '\(near)'?" }
    return "units are ms, s, min, h, days, weeks, months, quarters and years"
  }
}

extension TimeUnit {
  init?(spelling: String) {
    guard let unit = TimeUnit.allCases.first(where: { $0.spellings.contains(spelling) }) else {
      return nil
    }
    self = unit
  }
}
