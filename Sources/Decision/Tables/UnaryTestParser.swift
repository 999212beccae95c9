/// Reads S-FEEL unary tests, DMN 1.3 section 9.2, grammar rule 14 and those it rests on.
struct UnaryTestParser {
  private var cursor: TextCursor
  private let type: InputType
  private let currency: String

  init(_ text: String, type: InputType, currency: String) {
    cursor = TextCursor(text)
    self.type = type
    self.currency = currency
  }

  /// Reads the whole text.
  consuming func alternative() throws(ParseError) -> UnaryTests.Alternative {
    cursor.skipSpaces()
    if cursor.isAtEnd {
      throw cursor.unexpected("expected a test", help: "write '-' for any value")
    }
    if isLoneDash() { return UnaryTests.Alternative(isNegated: false, tests: [.any]) }
    let isNegated = takeNot()
    let tests = try list(closing: isNegated)
    if isNegated {
      guard cursor.take(")") else { throw cursor.unexpected("expected ',' or ')'") }
    }
    cursor.skipSpaces()
    if !cursor.isAtEnd { throw unexpectedRest() }
    return UnaryTests.Alternative(isNegated: isNegated, tests: tests)
  }

  private func isLoneDash() -> Bool {
    var ahead = cursor
    return ahead.rest().text == "-"
  }

  private mutating func takeNot() -> Bool {
    var ahead = cursor
    guard ahead.take("not") else { return false }
    ahead.skipSpaces()
    guard ahead.take("(") else { return false }
    cursor = ahead
    return true
  }

  private mutating func list(closing: Bool) throws(ParseError) -> [UnaryTest] {
    var tests: [UnaryTest] = []
    repeat {
      cursor.skipSpaces()
      if cursor.isAtEnd || (closing && cursor.next == ")") || cursor.next == "," {
        throw cursor.unexpected("expected a test")
      }
      tests.append(try test(closing: closing))
      cursor.skipSpaces()
    } while cursor.take(",")
    return tests
  }

  private func unexpectedRest() -> ParseError {
    for word in ["and", "&"] where cursor.isAt(word) {
      return cursor.unexpected("expected ','", help: "write an interval such as '[5..10]'")
    }
    for word in ["or", "|"] where cursor.isAt(word) {
      return cursor.unexpected("expected ','", help: "separate alternatives with ','")
    }
    if cursor.isAt("to ") {
      return cursor.unexpected("a test's interval is not written with 'to'", help: "write '[x..y]'")
    }
    return cursor.unexpected("expected ',' or the end of the test")
  }
}

extension UnaryTestParser {
  private mutating func test(closing: Bool) throws(ParseError) -> UnaryTest {
    if let comparison = try comparison() {
      cursor.skipSpaces()
      if !type.isOrdered { return .value(try word(closing: closing)) }
      return .interval(Interval(Bound(comparison, try value())))
    }
    if !type.isOrdered { return .value(try word(closing: closing)) }
    if let opening = cursor.next, opening == "[" || opening == "(" || opening == "]" {
      return .interval(try interval())
    }
    return .interval(Interval(Bound(.equal, try value())))
  }

  /// Reads a comparison, or gives nil where none stands.
  private mutating func comparison() throws(ParseError) -> Bound.Comparison? {
    let start = cursor.offset
    var ahead = cursor
    let sign = ahead.take { "<>=!≤≥≠".unicodeScalars.contains($0) }
    guard sign.length > 0 else { return nil }
    let help: String
    switch sign.text {
    case ">=", ">", "<=", "<", "=":
      guard let comparison = Bound.Comparison(rawValue: sign.text) else { return nil }
      guard type.isOrdered || comparison == .equal else {
        throw sign.error(
          "'\(sign.shown)' does not fit \(type.phrase)", help: "name the value alone")
      }
      cursor = ahead
      return comparison
    case "!=", "≠", "<>", "!": help = "write 'not(...)'"
    case "==": help = "write the value alone"
    case "≥", "=>": help = "write '>='"
    case "≤", "=<": help = "write '<='"
    default: help = "write one of >=, >, <= and <"
    }
    throw ParseError(
      "'\(sign.shown)' is no comparison", offset: start, length: sign.length, help: help)
  }

  private mutating func value() throws(ParseError) -> Value {
    if type == .date { return .date(try CalendarDate(at: &cursor)) }
    return try literal().value(as: type, currency: currency)
  }

  private mutating func literal() throws(ParseError) -> QuantityLiteral {
    guard let next = cursor.next,
      next.isDigit || next == "-" || next == "." || next.isLetter
        || Currency.isSymbol(next)
    else { throw cursor.unexpected("expected \(type.phrase)") }
    return try QuantityLiteral(at: &cursor, grouped: false)
  }

  /// Reads `[5..10]`, where `(` and `]` leave the low end out and `)` and `[` the high end.
  private mutating func interval() throws(ParseError) -> Interval {
    let start = cursor.offset
    let includesLow = cursor.take("[")
    if !includesLow { cursor.offset += 1 }
    cursor.skipSpaces()
    let (low, high) = try ends()
    let includesHigh = cursor.take("]")
    guard includesHigh || cursor.take(")") || cursor.take("[") else {
      throw cursor.unexpected("expected ']' or ')'")
    }
    let whole = cursor.token(from: start)
    guard let lowKey = low.key, let highKey = high.key, lowKey <= highKey else {
      throw whole.error("the interval's low end is above its high end")
    }
    guard lowKey < highKey || (includesLow && includesHigh) else {
      throw whole.error("no value lies in this interval")
    }
    return Interval(
      low: Interval.End(value: low, isIncluded: includesLow),
      high: Interval.End(value: high, isIncluded: includesHigh))
  }

  private mutating func ends() throws(ParseError) -> (low: Value, high: Value) {
    if type == .date {
      let low = try CalendarDate(at: &cursor)
      try dots()
      let high = try CalendarDate(at: &cursor)
      cursor.skipSpaces()
      return (.date(low), .date(high))
    }
    let low = try literal()
    try dots()
    let high = try literal()
    cursor.skipSpaces()
    return (
      try low.value(as: type, currency: currency, fallback: high.suffix),
      try high.value(as: type, currency: currency)
    )
  }

  private mutating func dots() throws(ParseError) {
    cursor.skipSpaces()
    guard cursor.take("..") else {
      throw cursor.unexpected("expected '..'", help: "write an interval such as '[5..10]'")
    }
    cursor.skipSpaces()
  }

  /// Reads a quoted string, or a bare word where the type allows one.
  private mutating func word(closing: Bool) throws(ParseError) -> Value {
    if cursor.next == "\"" { return try Value(word: quoted(), as: type) }
    let start = cursor.offset
    _ = cursor.take { $0 != "," && !(closing && $0 == ")") && $0 != "\"" }
    while cursor.offset > start, cursor.scalars[cursor.offset - 1] == " " { cursor.offset -= 1 }
    let word = cursor.token(from: start)
    if type == .text {
      throw word.error("a text is quoted", help: "write '\"\(word.shown)\"'")
    }
    return try Value(word: word, as: type)
  }

  private mutating func quoted() throws(ParseError) -> Token {
    let start = cursor.offset
    cursor.offset += 1
    var text = String.UnicodeScalarView()
    while let scalar = cursor.next {
      cursor.offset += 1
      if scalar == "\"" {
        return Token(text: String(text), offset: start, length: cursor.offset - start)
      }
      if scalar == "\\", let escaped = cursor.next, escaped == "\"" || escaped == "\\" {
        cursor.offset += 1
        text.append(escaped)
      } else {
        text.append(scalar)
      }
    }
    throw ParseError(
      "this string has no closing quote", offset: start, length: cursor.offset - start)
  }
}
