import Diagnostics

extension Check {
  static let unratedCriterion = Check(.unratedCriterion) { inspection in
    let rated = Set(inspection.guide.options.flatMap { $0.ratings.map(\.criterion) })
    return inspection.guide.criteria.filter { !rated.contains($0.id) }.map {
      Diagnostic(
        .unratedCriterion, "no option has a grade on '\($0.id)'", at: $0.location,
        help: "grade the options on it under 'ratings', or take the criterion out")
    }
  }
}

extension Rule {
  static let unratedCriterion = Rule(
    "unrated-criterion", .warning,
    summary: "No option is graded on a criterion.",
    reason: "Tables would have a column without a single grade.",
    example: """
      criteria:
        - {id: control, name: Control, scale: [low, medium, high]}
      """,
    fix: "Grade the options on the criterion under `ratings`, or take it out.")
}
