import Diagnostics

extension Check {
  static let gateWithoutAdvice = Check(.gateWithoutAdvice) { inspection in
    inspection.guide.gates.filter { $0.otherwise == nil }.map {
      Diagnostic(
        .gateWithoutAdvice, "'\($0.id)' does not say what to do when it fails", at: $0.location,
        help: "add 'otherwise': what a team should do then")
    }
  }
}

extension Rule {
  static let gateWithoutAdvice = Rule(
    "gate-without-advice", .warning,
    summary: "A gate does not say what to do when it fails.",
    reason: "A team that fails it learns that it may not go on, and not what would help.",
    example: """
      gates:
        - {id: staffed, title: 3+ engineers, input: engineers, passes: ">= 3", basis: ours}
      """,
    fix: "Add `otherwise` with one sentence of advice.")
}
