/// A number as written: no leading zeros, below 10^15 and with at most six decimals, so that
/// nothing computed from it leaves exact arithmetic.
struct NumberLiteral {
  /// The number with its multiplier applied.
  let value: Rational
  /// What `k`, `M` or `B` stands for; 1 where there is none.
  let multiplier: Rational
  /// The number as written, multiplier and all.
  let token: Token

  /// Values are below this.
  static let limit = Rational(1_000_000_000_000_000)

  /// Reads a number at the cursor.
  ///
  /// - Parameter grouped: whether a comma may separate thousands; where commas separate tests,
  ///   it may not.
  init(at cursor: inout TextCursor, grouped: Bool) throws(ParseError) {
    let start = cursor.offset
    let isNegative = cursor.take("-")
    var digits = try NumberLiteral.wholeDigits(at: &cursor, grouped: grouped)
    let decimals = try NumberLiteral.decimals(at: &cursor)
    digits += decimals
    multiplier = NumberLiteral.multiplier(at: &cursor)
    token = cursor.token(from: start)

    guard digits.count <= 24, let magnitude = Rational(Int128(digits) ?? .max, over: 1) else {
      throw token.error("a number must be below 1,000,000,000,000,000")
    }
    let scale = Rational(1, over: powerOfTen(decimals.utf8.count)) ?? .one
    let scaled = magnitude * scale * multiplier
    guard scaled < NumberLiteral.limit else {
      throw token.error("a number must be below 1,000,000,000,000,000")
    }
    value = isNegative ? -scaled : scaled
  }

  private static func wholeDigits(
    at cursor: inout TextCursor, grouped: Bool
  ) throws(ParseError) -> String {
    let first = cursor.take { $0.isDigit }
    guard first.length > 0 else {
      if cursor.next == ".", cursor.peek(1)?.isDigit == true {
        throw cursor.unexpected("a number starts with a digit", help: "write '0' before the point")
      }
      throw cursor.unexpected("expected a number")
    }
    if first.length > 1, cursor.scalars[first.offset] == "0" {
      throw first.error(
        "a number has no leading zeros",
        help: first.length > 40 ? nil : "write '\(withoutLeadingZeros(first.text))'")
    }
    var digits = first.text
    while cursor.next == ",", cursor.peek(1)?.isDigit == true {
      let comma = cursor.offset
      cursor.offset += 1
      let group = cursor.take { $0.isDigit }
      guard grouped else {
        throw ParseError(
          "a comma between digits could separate thousands or tests", offset: comma,
          help: "for one number write none; between tests put a space after it")
      }
      guard group.length == 3, first.length <= 3 else {
        throw ParseError(
          "thousands separators stand between groups of three digits", offset: comma,
          help: "write the number without them, with '.' before decimals")
      }
      digits += group.text
    }
    if cursor.next == "_" {
      throw cursor.unexpected("'_' is no part of a number", help: "separate thousands with ','")
    }
    return digits
  }

  private static func withoutLeadingZeros(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }

  private static func decimals(at cursor: inout TextCursor) throws(ParseError) -> String {
    guard cursor.next == ".", cursor.peek(1)?.isDigit == true else { return "" }
    cursor.offset += 1
    let decimals = cursor.take { $0.isDigit }
    guard decimals.length <= 6 else {
      throw decimals.error("a number has at most six decimals")
    }
    if cursor.next == ",", cursor.peek(1)?.isDigit == true {
      throw ParseError(
        "thousands separators stand between groups of three digits", offset: cursor.offset,
        help: "write ',' between thousands and '.' before decimals")
    }
    return decimals.text
  }

  /// Reads `k`, `M` or `B` where no longer word starts there.
  private static func multiplier(at cursor: inout TextCursor) -> Rational {
    if cursor.peek(1)?.isLetter == true { return .one }
    switch cursor.next {
    case "k", "K": cursor.offset += 1; return 1_000
    case "M": cursor.offset += 1; return 1_000_000
    case "B": cursor.offset += 1; return 1_000_000_000
    default: return .one
    }
  }
}
