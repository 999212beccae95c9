public import Decision

extension Printer {
  /// An answer, such as `unknown`, `2,000 examples`, `200–800 ms`, `yes` or `not applicable`.
  public func text(_ answer: Answer, of type: InputType) -> String {
    switch answer {
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    case .known(let value): text(value, of: type)
    case .range(let low, let high): texts(low, to: high, of: type)
    }
  }

  /// A value as its input's type writes it, such as `10,000 examples`, `yes` or `at-most-weekly`.
  public func text(_ value: Value, of type: InputType) -> String {
    figure(value) + unit(of: type)
  }

  /// A value without its input's unit word.
  func figure(_ value: Value) -> String {
    switch value {
    case .number(let number): self.number(number)
    case .money(let money): text(money)
    case .duration(let duration): text(duration)
    case .percentage(let share): percentage(share)
    case .date(let date): text(date)
    case .boolean(let truth): truth ? "yes" : "no"
    case .choice(let word), .text(let word): word
    }
  }

  /// Two values as a range.
  func texts(_ low: Value, to high: Value, of type: InputType) -> String {
    switch (low, high) {
    case (.number(let low), .number(let high)): numbers(low, to: high) + unit(of: type)
    case (.money(let low), .money(let high)): texts(low, to: high)
    case (.duration(let low), .duration(let high)): texts(low, to: high)
    case (.percentage(let low), .percentage(let high)): percentages(low, to: high)
    default: figure(low) + " to " + figure(high)
    }
  }

  private func unit(of type: InputType) -> String {
    if case .number(let unit?) = type { " " + unit } else { "" }
  }
}
