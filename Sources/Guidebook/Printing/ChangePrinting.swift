public import Decision

extension Printer {
  /// What an answer would have to become, such as `2,000 → at least 10,000 examples`.
  public func text(_ change: AnswerChange, of type: InputType) -> String {
    let target = change.within == .any ? text(change.to, of: type) : text(change.within, of: type)
    let now =
      if case .known(let value) = change.from { figure(value) } else { text(change.from, of: type) }
    return now + " → " + target
  }

  /// Answers that a table does not tell apart, such as `at least 10,000 examples`.
  public func text(_ region: AnswerRegion, of type: InputType) -> String {
    switch region {
    case .any: anyAnswer
    case .bound(let bound): text(bound, of: type)
    case .between(let low, let includesLow, let high, let includesHigh):
      between(low, includesLow, high, includesHigh, type)
    case .anyOf(let values): either(values.map(figure))
    case .noneOf(let values): "anything but " + either(values.map(figure))
    case .notApplicable: "not applicable"
    }
  }
}
