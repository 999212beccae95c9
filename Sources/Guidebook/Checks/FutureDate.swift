import Decision
import Diagnostics

extension Check {
  static let futureDate = Check(.futureDate) { inspection in
    inspection.guide.statedDates.filter { $0.date.value > inspection.today.adding(days: 1) }.map {
      Diagnostic(
        .futureDate, "'\($0.key)' lies ahead of \(inspection.printer.text(inspection.today))",
        at: $0.date.location, help: "write the day on which it happened")
    }
  }
}

extension Rule {
  static let futureDate = Rule(
    "future-date", .warning,
    summary: "A day on which something is said to have happened has not come yet.",
    reason: """
      It is mostly a slip in the year, and what rests on it would stay fresh for a year too long. \
      Looked at are `last-reviewed`, `accessed`, `issued`, an assessment's `date`, the `on` of an \
      answer and of a decision; a day ahead is let pass, since it is tomorrow somewhere already.
      """,
    example: "last-reviewed: 2062-10-01",
    fix: "Write the day on which it happened.")
}
