/// A question's answer as the engine sees it: its name, type and bounds.
public struct Input: Hashable, Sendable {
  /// The kebab-case name, shared with gates in one namespace.
  public let id: String
  /// What kind of value answers it.
  public let type: InputType
  /// The least allowed value; nil means 0 for numbers, money, durations and percentages.
  public let minimum: Value?
  /// The greatest allowed value, or nil for none.
  public let maximum: Value?
  /// What `not-applicable` counts as: true passes, false fails, nil where it is no answer.
  public let notApplicablePasses: Bool?
  /// The value option pages use where a cost is per this input.
  public let typical: Value?

  /// Makes an input.
  public init(
    id: String, type: InputType, minimum: Value? = nil, maximum: Value? = nil,
    notApplicablePasses: Bool? = nil, typical: Value? = nil
  ) {
    self.id = id
    self.type = type
    self.minimum = minimum
    self.maximum = maximum
    self.notApplicablePasses = notApplicablePasses
    self.typical = typical
  }
}

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
}

/// One exact value of some input type.
public enum Value: Hashable, Sendable {
  case number(Rational)
  case money(Money)
  case duration(Duration)
  /// A share: 1 is 100%.
  case percentage(Rational)
  case date(CalendarDate)
  case boolean(Bool)
  case choice(String)
  case text(String)
}

/// What a team says about one input.
public enum Answer: Hashable, Sendable {
  /// Not known yet, or left out; never "no".
  case unknown
  /// The question does not apply; the input says how that counts.
  case notApplicable
  /// One value.
  case known(Value)
  /// Some value between two, both included.
  case range(low: Value, high: Value)
}
