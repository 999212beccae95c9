import Decision

/// A table of the size a guide has: five gates, seven inputs, five rows.
func guideTable() throws -> DecisionTable {
  let inputs =
    (0..<5).map { Input(id: "measure-\($0)", type: .number(unit: nil)) }
    + [
      Input(id: "pace", type: .choice(["daily", "monthly", "yearly", "never"])),
      Input(id: "tried", type: .boolean),
    ]
  func tests(_ text: String, _ index: Int) throws -> UnaryTests {
    try UnaryTests(parsing: text, for: inputs[index].type, currency: "USD")
  }
  let gates = try (0..<5).map {
    Gate(id: "gate-\($0)", input: "measure-\($0)", passes: try tests(">= \(($0 + 1) * 100)", $0))
  }
  let rows = [
    Row(id: "all", cells: [.allGates, .input("tried", try tests("yes", 6))], outcome: "a"),
    Row(id: "moving", cells: [.input("pace", try tests("daily, monthly", 5))], outcome: "b"),
    Row(id: "few", cells: [.input("measure-0", try tests("< 50", 0))], outcome: "c"),
    Row(
      id: "close", cells: [.gate("gate-1", passes: true), .gate("gate-2", passes: false)],
      outcome: "d"),
    Row(id: "rest", cells: [], outcome: "c"),
  ]
  return DecisionTable(
    inputs: inputs, gates: gates, rows: rows, hitPolicy: .first, options: ["a", "b", "c", "d"])
}

/// A table that its tests cut into a million cells: six inputs of ten cells, forty rows.
func millionCells() throws -> DecisionTable {
  let inputs = (0..<6).map { Input(id: "n-\($0)", type: .number(unit: nil)) }
  let rows = try (0..<40).map { index in
    let cells = try [index % 6, (index * 5 + 1) % 6, (index * 7 + 3) % 6].enumerated().map {
      let low = (index + $0.offset) % 4 + 1
      let text = $0.offset == 0 ? ">= \(low)" : "[\(low)..4]"
      return Cell.input(
        "n-\($0.element)",
        try UnaryTests(parsing: text, for: inputs[$0.element].type, currency: "USD"))
    }
    return Row(id: "row-\(index)", cells: cells, outcome: "option-\(index % 5)")
  }
  return DecisionTable(
    inputs: inputs, gates: [], rows: rows, hitPolicy: .first,
    options: (0..<5).map { "option-\($0)" })
}
