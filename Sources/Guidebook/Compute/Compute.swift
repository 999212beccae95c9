public import Decision

/// Computes costs, verdicts and claims; cannot fail.
///
/// - Parameter today: decides which waivers hold, nothing else.
public func compute(_ guide: Guide, asOf today: CalendarDate) -> Results {
  Results(options: [], assessments: [], claims: [], workedExamples: [], caseStudies: [])
}
