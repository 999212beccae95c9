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

extension Input {
  /// The key of the least allowed value, or nil where values have no order or no lower bound.
  var least: Rational? {
    if let minimum { return minimum.key }
    switch type {
    case .number, .money, .duration, .percentage: return .zero
    case .date: return Value.date(.earliest).key
    case .boolean, .choice, .text: return nil
    }
  }

  /// The key of the greatest allowed value, or nil where there is none.
  var greatest: Rational? {
    if let maximum { return maximum.key }
    return type == .date ? Value.date(.latest).key : nil
  }
}
