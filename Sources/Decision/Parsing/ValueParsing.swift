extension Value {
  /// Reads a value of a type, such as `200 ms` for a duration.
  ///
  /// - Parameter currency: the guide's ISO 4217 code; another one is an error.
  public init(parsing text: String, as type: InputType, currency: String) throws(ParseError) {
    var cursor = TextCursor(text)
    cursor.skipSpaces()
    if cursor.isAtEnd { throw cursor.unexpected("expected \(type.phrase)") }
    switch type {
    case .number, .money, .duration, .percentage:
      let literal = try QuantityLiteral(at: &cursor, grouped: true)
      self = try literal.value(as: type, currency: currency)
      cursor.skipSpaces()
      if !cursor.isAtEnd { throw cursor.unexpected("expected nothing after \(type.phrase)") }
    case .date: self = .date(try CalendarDate(parsing: text))
    case .boolean, .choice: self = try Value(word: cursor.rest(), as: type)
    case .text: self = .text(cursor.rest().text)
    }
  }

  /// Takes a word for a boolean, a choice or text.
  init(word: Token, as type: InputType) throws(ParseError) {
    switch type {
    case .boolean:
      guard let value = Value.booleans[word.text] else {
        throw word.error("expected true, false, yes or no")
      }
      self = .boolean(value)
    case .choice(let choices):
      guard choices.contains(word.text) else {
        let near = nearest(to: word.text, among: choices)
        throw word.error(
          "'\(word.shown)' is none of the choices",
          help: near.map { "did you mean '\($0)'?" }
            ?? "choose from \(choices.joined(separator: ", "))")
      }
      self = .choice(word.text)
    default: self = .text(word.text)
    }
  }

  private static let booleans = ["true": true, "yes": true, "false": false, "no": false]
}

extension TextCursor {
  /// Moves to the end and gives what was left, without the spaces at its end.
  mutating func rest() -> Token {
    var end = scalars.count
    while end > offset, scalars[end - 1] == " " || scalars[end - 1] == "\t" { end -= 1 }
    let rest = token(offset..<end)
    offset = scalars.count
    return rest
  }
}

extension InputType {
  /// The type in words, for messages.
  var phrase: String {
    switch self {
    case .number: "a number"
    case .money: "an amount of money"
    case .duration: "a length of time such as '3 months'"
    case .percentage: "a percentage such as '10%'"
    case .date: "a date such as '2026-10-02'"
    case .boolean: "true, false, yes or no"
    case .choice(let choices): "one of \(choices.joined(separator: ", "))"
    case .text: "a text"
    }
  }
}
