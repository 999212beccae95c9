import Decision
import Diagnostics

extension Check {
  static let gateNotComparable = Check(.gateNotComparable) { inspection in
    inspection.guide.gates.compactMap { gate in
      guard let against = gate.against,
        let type = inspection.guide.questions.first(where: { $0.id == gate.gate.input })?.input.type
      else { return nil }
      let value = inspection.results.value(at: against.value)
      if let value, value.measure?.dimension != type.dimension {
        let other = value.measure.map { $0.dimension.words } ?? "a grade"
        return Diagnostic(
          .gateNotComparable,
          "'\(against.value)' is \(other), and '\(gate.gate.input)' is answered with \(type.form)",
          at: against.location, help: "name a figure of the same kind, or take 'against' out")
      }
      guard gate.gate.passes.leastThreshold == nil else { return nil }
      return Diagnostic(
        .gateNotComparable, "'\(gate.id)' has no least value to hold against '\(against.value)'",
        at: against.location, help: "take 'against' out; it is for tests such as \">= 200k\"")
    }
  }
}

extension InputType {
  /// The unit of a quantity that answers, or nil where answers are no quantities.
  fileprivate var dimension: Measure.Dimension? {
    switch self {
    case .number, .percentage: Measure.Dimension.none
    case .money: .money
    case .duration: .time
    case .date, .boolean, .choice, .text: nil
    }
  }
}

extension UnaryTests {
  /// The bound at and above which answers pass, or nil.
  var leastThreshold: Bound? {
    guard let bound, bound.comparison == .atLeast || bound.comparison == .above else { return nil }
    return bound
  }
}

extension Rule {
  static let gateNotComparable = Rule(
    "gate-not-comparable", .error,
    summary: "A gate's threshold cannot be held against what `against` names.",
    reason: "The comparison would silently not be made, and the gate would look checked.",
    example: """
      gates:
        - id: affordable
          title: $200K affordable
          input: budget
          passes: ">= 200k"
          against: build.time
          otherwise: Save first.
          basis: ours
      """,
    fix: "Name a figure in the unit of the gate's question, such as `build.total.low`.")
}
