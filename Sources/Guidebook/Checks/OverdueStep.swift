import Decision
import Diagnostics

extension Check {
  static let overdueStep = Check(.overdueStep) { inspection in
    inspection.guide.assessments.flatMap { assessment in
      assessment.next.compactMap { step in
        guard let due = step.due, due < inspection.today else { return nil }
        let asked = step.who.map { "ask \($0) whether it is done" } ?? "see whether it is done"
        return Diagnostic(
          .overdueStep, "a next step was due on \(inspection.printer.text(due))",
          at: step.dueLocation ?? assessment.location,
          help: "\(asked); then take it out, or move 'due'")
      }
    }
  }
}

extension Rule {
  static let overdueStep = Rule(
    "overdue-step", .warning,
    summary: "A next step of an assessment is past the day it was due.",
    reason: "A report that still announces it looks as if nobody had gone on.",
    example: """
      next:
        - {do: Take the pilot live, who: Platform team, due: 2026-01-31}
      """,
    fix: "Take out what is done, or agree on a new day.")
}
