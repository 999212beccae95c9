import Decision
import Diagnostics

extension Check {
  static let decisionMovedOn = Check(.decisionMovedOn) { inspection in
    inspection.assessments.compactMap { assessment, result in
      guard let decision = assessment.decision,
        !result.verdict.candidates.contains(decision.option)
      else { return nil }
      return Diagnostic(
        .decisionMovedOn,
        "\(decision.option) was decided, "
          + "and the assessment now \(inspection.outcome(of: result.verdict))",
        at: decision.location, help: "decide anew, or say in 'why' what outweighs the verdict")
    }
  }
}

extension Rule {
  static let decisionMovedOn = Rule(
    "decision-moved-on", .warning,
    summary: "A recorded decision is for an option that the answers rule out.",
    reason: """
      The answers, the rules or a waiver changed after the decision, or it was taken against the \
      verdict.
      """,
    example: """
      answers: {changes: daily}
      decision: {option: build, by: CTO office, on: 2026-10-20}
      """,
    fix: "Decide anew, or accept the finding in place and say what outweighs the verdict.")
}
