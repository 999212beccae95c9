public import Decision
public import Diagnostics

/// What files say, each on its own; names are still strings.
public struct Drafts: Sendable {}

/// Reads every file of `Content/` into drafts. Never fails: what is wrong is reported.
public func parse(_ files: [SourceFile], reporting diagnostics: inout [Diagnostic]) -> Drafts {
  Drafts()
}

/// Resolves names into entities; what is broken is left out and said.
///
/// - Returns: nil where there is no usable `guide.yaml`, which is reported.
public func resolve(_ drafts: Drafts, reporting diagnostics: inout [Diagnostic]) -> Guide? {
  nil
}

/// Computes costs, verdicts and claims; cannot fail.
///
/// - Parameter today: decides which waivers hold, nothing else.
public func compute(_ guide: Guide, asOf today: CalendarDate) -> Results {
  Results(options: [], assessments: [], claims: [], workedExamples: [], caseStudies: [])
}

/// Holds a guide and its results against every check; adds findings, changes nothing.
public func check(
  _ guide: Guide, _ results: Results, asOf today: CalendarDate
) -> [Diagnostic] { [] }
