import Diagnostics

extension Check {
  static let staleAssessment = Check(.staleAssessment) { inspection in
    inspection.guide.assessments.filter { $0.status == .final }.compactMap { assessment in
      inspection.stale(since: assessment.date, within: inspection.guide.settings.reviewIn).map {
        Diagnostic(
          .staleAssessment, "'\(assessment.id)' was written \($0)", at: assessment.location,
          help: "go over the answers and move 'date'")
      }
    }
  }
}

extension Rule {
  static let staleAssessment = Rule(
    "stale-assessment", .warning,
    summary: "An assessment is older than the guide lets it be.",
    reason: "Answers such as budgets and counts of examples do not keep.",
    example: """
      project: Support assistant
      date: 2024-01-31
      """,
    fix: "Go over the answers and move `date`.")
}
