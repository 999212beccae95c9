import Diagnostics

extension Check {
  static let caseStudyContradicts = Check(.caseStudyContradicts) { inspection in
    zip(inspection.guide.caseStudies, inspection.results.caseStudies).compactMap { study, result in
      guard !result.holds else { return nil }
      let lesson =
        study.outcome == .success
        ? "succeeded with \(study.option), which its answers rule out"
        : "failed with \(study.option), which its answers recommend"
      return Diagnostic(
        .caseStudyContradicts, "'\(study.id)' \(lesson)", at: study.page.location,
        help: "change the rules or the case's answers, or say in the text why it differs")
    }
  }
}

extension Rule {
  static let caseStudyContradicts = Rule(
    "case-study-contradicts", .warning,
    summary: "A case study went otherwise than the rules say.",
    reason: """
      A success with an option that the rules exclude, or a failure with the one they recommend, \
      is evidence against the rules.
      """,
    example: """
      option: buy
      outcome: failure
      answers: {changes: daily}
      """,
    fix: """
      Change the rules or the case's answers. Where the case is an exception, accept the finding \
      in place with the reason.
      """
  )
}
