public import Decision

extension Printer {
  /// How far an answer lies from what a gate asks for, such as
  /// `2,000 of 10,000 examples, 8,000 short`, `30 s, under 100 ms needed`, `no, yes needed`.
  public func margin(_ result: GateResult, of gate: Gate, on input: Input) -> String {
    switch result.outcome {
    case .notApplicable: return "not applicable"
    case .unknown: return unmeasured(result.answer, gate, input)
    case .pass, .fail: break
    }
    let needed = result.outcome == .fail ? needs(gate, input) : ""
    guard case .known(let value) = result.answer, let bound = gate.passes.bound,
      bound.comparison == .atLeast
    else { return text(result.answer, of: input.type) + needed }
    return shortfall(of: value, to: bound.value, input.type)
      ?? text(result.answer, of: input.type) + needed
  }

  private func unmeasured(_ answer: Answer, _ gate: Gate, _ input: Input) -> String {
    text(answer, of: input.type) + needs(gate, input)
  }

  private func needs(_ gate: Gate, _ input: Input) -> String {
    ", " + text(gate.passes, of: input.type) + " needed"
  }

  private func shortfall(of value: Value, to least: Value, _ type: InputType) -> String? {
    let gap: Value
    switch (value, least) {
    case (.number(let value), .number(let least)): gap = .number(least - value)
    case (.money(let value), .money(let least)): gap = .money(least - value)
    case (.duration(let value), .duration(let least)): gap = .duration(least - value)
    case (.percentage(let value), .percentage(let least)): gap = .percentage(least - value)
    default: return nil
    }
    let reached = figure(value) + " of " + text(least, of: type)
    return isPositive(gap) ? reached + ", " + figure(gap) + " short" : reached
  }

  private func isPositive(_ value: Value) -> Bool {
    switch value {
    case .number(let number), .percentage(let number): number > .zero
    case .money(let money): money > .zero
    case .duration(let duration): duration > .zero
    default: false
    }
  }
}
