/// What a row asks of one input, directly or through a gate.
struct Condition {
  /// The index of the row's cell that it comes from.
  let cell: Int
  /// The index of the input, or nil where the cell can never hold.
  let input: Int?
  let tests: UnaryTests
  /// Whether the tests must fit or must not.
  let fits: Bool

  /// Whether a value fulfils it.
  func holds(for value: Value) -> Bool { input != nil && tests.accepts(value) == fits }

  /// Whether it is fulfilled where the question does not apply.
  func holds(notApplicablePasses passes: Bool) -> Bool {
    input != nil && (tests.isAny || passes) == fits
  }
}

extension DecisionTable {
  /// What a row asks, cell by cell; a waived gate asks nothing, or can never be met by failing.
  func conditions(of row: Row, waiving waived: Set<String>) -> [Condition] {
    row.cells.enumerated().flatMap { index, cell -> [Condition] in
      switch cell {
      case .input(let name, let tests):
        [
          Condition(
            cell: index, input: inputs.firstIndex { $0.id == name }, tests: tests, fits: true)
        ]
      case .gate(let name, let passes):
        condition(onGate: name, passes: passes, cell: index, waiving: waived)
      case .allGates:
        gates.flatMap {
          condition(onGate: $0.id, passes: true, cell: index, waiving: waived)
        }
      }
    }
  }

  private func condition(
    onGate name: String, passes: Bool, cell: Int, waiving waived: Set<String>
  ) -> [Condition] {
    guard let gate = gates.first(where: { $0.id == name }) else {
      return [Condition(cell: cell, input: nil, tests: UnaryTests(anyOf: []), fits: true)]
    }
    if waived.contains(name) {
      return passes ? [] : [Condition(cell: cell, input: nil, tests: gate.passes, fits: false)]
    }
    let input = inputs.firstIndex { $0.id == gate.input }
    return [Condition(cell: cell, input: input, tests: gate.passes, fits: passes)]
  }
}
