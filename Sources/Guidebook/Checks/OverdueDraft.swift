import Decision
import Diagnostics

extension Check {
  static let overdueDraft = Check(.overdueDraft) { inspection in
    inspection.guide.assessments.compactMap { assessment in
      guard assessment.status == .draft, assessment.date < inspection.today else { return nil }
      let day = inspection.printer.text(assessment.date)
      return Diagnostic(
        .overdueDraft, "'\(assessment.id)' is still a draft and was meant to be final on \(day)",
        at: assessment.dateLocation, help: "write 'status: final', or move 'date'")
    }
  }
}

extension Rule {
  static let overdueDraft = Rule(
    "overdue-draft", .warning,
    summary: "A draft of an assessment is past the day it was meant to be final.",
    reason: "Drafts count in no total, so a forgotten one is missing where it seems to be there.",
    example: """
      date: 2026-01-31
      status: draft
      """,
    fix: "Finish it and write `status: final`, or move `date` to the day it will be.")
}
