import Decision
import Diagnostics

extension Check {
  static let overdueAnswer = Check(.overdueAnswer) { inspection in
    inspection.guide.assessments.flatMap { assessment in
      assessment.answers.compactMap { answer in
        guard answer.answer == .unknown, let due = answer.due, due < inspection.today else {
          return nil
        }
        let source = answer.ask.map { ": ask \($0)" } ?? ""
        return Diagnostic(
          .overdueAnswer,
          "'\(answer.input)' is still unknown and was due on \(inspection.printer.text(due))",
          at: answer.location, help: "find it out\(source), or move 'due'")
      }
    }
  }
}

extension Rule {
  static let overdueAnswer = Rule(
    "overdue-answer", .warning,
    summary: "An answer is unknown past the day it was due.",
    reason: "The verdict stays open, or rests on less than it was meant to.",
    example: """
      answers:
        stability: {value: unknown, ask: Regulatory affairs, due: 2026-01-31}
      """,
    fix: "Find the answer out, or agree on a new day.")
}
