extension Answer {
  /// Reads `unknown`, `not-applicable`, a value, or a range such as `200 ms to 800 ms`, and holds
  /// it against the input's bounds.
  public init(parsing text: String, for input: Input, currency: String) throws(ParseError) {
    var cursor = TextCursor(text)
    cursor.skipSpaces()
    let word = cursor.rest()
    switch word.text {
    case "unknown": self = .unknown
    case "not-applicable":
      guard input.notApplicablePasses != nil else {
        throw word.error(
          "'not-applicable' is no answer to this question", help: "answer it, or say 'unknown'")
      }
      self = .notApplicable
    default:
      if let error = Answer.placeholder(word, for: input) { throw error }
      self = try Answer(value: word, for: input, currency: currency)
    }
  }

  /// The error about a word that stands for an answer which is still to come or not needed; nil for
  /// other words, and for ones that the question takes.
  private static func placeholder(_ word: Token, for input: Input) -> ParseError? {
    switch input.type {
    case .text: return nil
    case .choice(let choices) where choices.contains(word.text): return nil
    default: break
    }
    let text = word.text.lowercased()
    if ["n/a", "na", "n.a.", "not applicable", "none", "inapplicable"].contains(text) {
      return word.error(
        "'\(word.text)' is no answer",
        help: input.notApplicablePasses == nil
          ? "this question always applies: answer it, or write 'unknown'"
          : "write 'not-applicable', or 'unknown' where it is not known yet")
    }
    guard
      ["?", "??", "???", "tbd", "tba", "tbc", "todo", "-", "–", "null", "~", "unknown", "unclear"]
        .contains(text)
    else { return nil }
    return word.error(
      "'\(word.text)' is no answer", help: "write 'unknown', with 'ask' and 'due' beside it")
  }

  private init(value word: Token, for input: Input, currency: String) throws(ParseError) {
    let (low, high) = try Answer.bounds(of: word, for: input, currency: currency)
    try Answer.check(low, against: input, word)
    try Answer.check(high, against: input, word)
    self = low == high ? .known(low) : .range(low: low, high: high)
  }

  private static func bounds(
    of word: Token, for input: Input, currency: String
  ) throws(ParseError) -> (low: Value, high: Value) {
    var cursor = TextCursor(word.text)
    let type = input.type
    do throws(ParseError) {
      switch type {
      case .number, .money, .duration, .percentage:
        let range = try LiteralRange(at: &cursor)
        let (low, high) = try range.bounds {
          (literal, fallback) throws(ParseError) in
          Ordered(try literal.value(as: type, currency: currency, fallback: fallback))
        }
        cursor.skipSpaces()
        if !cursor.isAtEnd { throw cursor.unexpected("expected nothing after \(type.phrase)") }
        return (low.value, high.value)
      case .date: return try dates(at: &cursor)
      default:
        let value = try Value(parsing: word.text, as: type, currency: currency)
        return (value, value)
      }
    } catch {
      throw error.moved(by: word.offset)
    }
  }

  private static func dates(
    at cursor: inout TextCursor
  ) throws(ParseError) -> (low: Value, high: Value) {
    let low = try CalendarDate(at: &cursor)
    let start = cursor.offset
    cursor.skipSpaces()
    if cursor.isAtEnd { return (.date(low), .date(low)) }
    guard cursor.take("to") else {
      throw cursor.unexpected("expected nothing after the date", help: "write a range with 'to'")
    }
    cursor.skipSpaces()
    let high = try CalendarDate(at: &cursor)
    if !cursor.isAtEnd { throw cursor.unexpected("expected nothing after the dates") }
    guard low <= high else {
      throw ParseError("the first day is after the last", offset: start - 10, length: 10)
    }
    return (.date(low), .date(high))
  }

  private static func check(
    _ value: Value, against input: Input, _ word: Token
  ) throws(ParseError) {
    guard let key = value.key else { return }
    if let least = input.least, key < least {
      throw word.error(
        least == .zero && input.minimum == nil
          ? "the answer is not negative" : "the answer is below the least allowed")
    }
    if let greatest = input.greatest, key > greatest {
      throw word.error("the answer is above the greatest allowed")
    }
  }
}

/// A value of an ordered type, compared by quantity.
private struct Ordered: Comparable {
  let value: Value

  init(_ value: Value) { self.value = value }

  static func < (left: Ordered, right: Ordered) -> Bool {
    (left.value.key ?? .zero) < (right.value.key ?? .zero)
  }
}

extension ParseError {
  /// The same error in a text that starts earlier.
  func moved(by distance: Int) -> ParseError {
    ParseError(message, offset: offset + distance, length: length, help: help)
  }
}
