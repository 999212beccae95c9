import Diagnostics

extension Check {
  static let missingRating = Check(.missingRating) { inspection in
    let options = inspection.guide.options
    guard options.count > 2 else { return [] }
    return inspection.guide.criteria.compactMap { criterion in
      let unrated = options.filter { option in
        !option.ratings.contains { $0.criterion == criterion.id }
      }
      guard unrated.count == 1, let option = unrated.first else { return nil }
      return Diagnostic(
        .missingRating, "'\(option.id)' has no grade on '\(criterion.id)', and all others have",
        at: option.location, help: "grade it under 'ratings'")
    }
  }
}

extension Rule {
  static let missingRating = Rule(
    "missing-rating", .info,
    summary: "One option has no grade on a criterion that all others are graded on.",
    reason: "The comparison has a gap where it is read most closely.",
    example: """
      ratings: {control: low}     # and the others have 'upkeep' too
      """,
    fix: "Grade the option; `also` of the criterion may hold a word such as `varies`.")
}
