import Decision
import Diagnostics

extension Check {
  static let noRowFits = Check(.noRowFits) { inspection in
    inspection.verdicts.compactMap { name, verdict, location in
      guard verdict.canFallThrough else { return nil }
      let message =
        verdict.candidates.isEmpty
        ? "no row fits the answers of \(name)"
        : "answers still unknown in \(name) can turn out so that no row fits"
      return Diagnostic(
        .noRowFits, message, at: location, help: "add a row without 'when', which fits the rest")
    }
  }
}

extension Rule {
  static let noRowFits = Rule(
    "no-row-fits", .warning,
    summary: "No row of the rules fits a set of answers.",
    reason: "A team that answers this way gets no recommendation at all.",
    example: """
      rules:
        rows:
          - {id: moving, when: {changes: daily}, then: buy}
      """,
    fix: "Add a row for these answers, or one without `when`, which fires when no other can.")
}
