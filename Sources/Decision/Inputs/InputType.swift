/// What kind of value answers an input.
public enum InputType: Hashable, Sendable {
  /// A count or measure, with the unit's word, such as `examples`.
  case number(unit: String?)
  /// A sum in the guide's currency.
  case money
  /// A length of time.
  case duration
  /// A share, written with `%`.
  case percentage
  /// A calendar date.
  case date
  /// Yes or no.
  case boolean
  /// One of a closed list of words, in the guide's order.
  case choice([String])
  /// Free text, compared exactly.
  case text

  /// Whether its values have an order, so that ranges and comparisons make sense.
  public var isOrdered: Bool {
    switch self {
    case .number, .money, .duration, .percentage, .date: true
    case .boolean, .choice, .text: false
    }
  }
}
