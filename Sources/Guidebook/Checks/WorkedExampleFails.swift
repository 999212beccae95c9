import Diagnostics

extension Check {
  static let workedExampleFails = Check(.workedExampleFails) { inspection in
    zip(inspection.guide.workedExamples, inspection.results.workedExamples).compactMap {
      example, result in
      guard !result.holds else { return nil }
      return Diagnostic(
        .workedExampleFails,
        "'\(example.id)' \(inspection.outcome(of: result.verdict)), "
          + "and \(example.expectation.text) is expected",
        at: example.location,
        help: "change the rules, the answers or 'expect'")
    }
  }
}

extension Expectation {
  /// What is expected, in words.
  var text: String {
    switch self {
    case .decided(let option): option
    case .not(let option): "anything but \(option)"
    case .reachable(let option): "that \(option) can come out"
    }
  }
}

extension Rule {
  static let workedExampleFails = Rule(
    "worked-example-fails", .error,
    summary: "A worked example comes out otherwise than it must.",
    reason:
      "Worked examples are the decision table's tests: either the rules or the example is wrong.",
    example: """
      - id: support
        title: Customer support
        answers: {changes: daily}
        expect: build
        basis: ours
      """,
    fix: "Change the rules or gates, or the example's answers or its `expect`.")
}
