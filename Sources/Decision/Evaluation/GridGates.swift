extension Grid {
  /// Whether conditions on an input can all hold for an answer to it.
  func canHold(_ conditions: [Condition], on axis: Int, _ answer: Answer) -> Bool {
    let asked = conditions.filter { $0.input == axis }
    return asked.isEmpty
      || !results(of: answer, on: axis) { value in
        asked.allSatisfy { $0.holds(for: value) }
      } notApplicable: { passes in
        asked.allSatisfy { $0.holds(notApplicablePasses: passes) }
      }
      .isDisjoint(with: [true])
  }

  /// How a gate comes out for its input's answer.
  func gateResult(
    _ gate: Gate, _ answers: [String: Answer], waiving waived: Set<String>
  ) -> GateResult {
    let answer = answers[gate.input] ?? .unknown
    return GateResult(
      gate: gate.id, outcome: outcome(of: gate, answer), isWaived: waived.contains(gate.id),
      answer: answer, threshold: gate.passes.bound?.value,
      comparison: gate.passes.bound?.comparison)
  }

  private func outcome(of gate: Gate, _ answer: Answer) -> GateResult.Outcome {
    guard let axis = axes.firstIndex(where: { $0.input.id == gate.input }) else { return .fail }
    if answer == .notApplicable, axes[axis].input.notApplicablePasses != nil {
      return .notApplicable
    }
    let results = results(of: answer, on: axis) {
      gate.passes.accepts($0)
    } notApplicable: {
      $0
    }
    return results == [true] ? .pass : results == [false] ? .fail : .unknown
  }

  /// What a test gives for everything an answer can turn out to be.
  private func results(
    of answer: Answer, on axis: Int, test: (Value) -> Bool, notApplicable: (Bool) -> Bool
  ) -> Set<Bool> {
    let cells = axes[axis].cells
    switch answer {
    case .known(let value): return [test(value)]
    case .notApplicable:
      if let passes = axes[axis].input.notApplicablePasses { return [notApplicable(passes)] }
      return Set(cells.map { test($0.witness) })
    case .range(let low, let high):
      let met = self.cells(between: low, and: high, on: axis)
      return Set(met.isEmpty ? [test(low), test(high)] : met.map { test(cells[$0].witness) })
    case .unknown: return Set(cells.map { test($0.witness) })
    }
  }
}
