import Decision
import Diagnostics

/// What checks look at.
struct Inspection: Sendable {
  let guide: Guide
  let results: Results
  let today: CalendarDate
  let printer: Printer
  /// What is wrong with the decision table by itself.
  var analysis: TableAnalysis
  /// Every snapshot of an earlier version that can be read, oldest first.
  let savedVersions: [SavedVersion]

  init(_ guide: Guide, _ results: Results, asOf today: CalendarDate) {
    self.guide = guide
    self.results = results
    self.today = today
    printer = guide.printer
    analysis = guide.table.analysis()
    savedVersions = guide.versions.compactMap(SavedVersion.init).sorted { $0.version < $1.version }
  }

  /// Every claim with its result.
  var claims: [(claim: Claim, result: ClaimResult)] {
    Array(zip(guide.claims, results.claims)).map { (claim: $0, result: $1) }
  }

  /// Every assessment with its result.
  var assessments: [(assessment: Assessment, result: AssessmentResult)] {
    Array(zip(guide.assessments, results.assessments)).map { (assessment: $0, result: $1) }
  }

  /// Every set of answers in the guide with its verdict: assessments, worked examples and cases.
  var verdicts: [(name: String, verdict: Verdict, location: SourceLocation)] {
    assessments.map {
      ("assessment '\($0.assessment.id)'", $0.result.verdict, $0.assessment.location)
    }
      + zip(guide.workedExamples, results.workedExamples).map {
        ("worked example '\($0.id)'", $1.verdict, $0.location)
      }
      + zip(guide.caseStudies, results.caseStudies).map {
        ("case study '\($0.id)'", $1.verdict, $0.page.location)
      }
  }

  /// Every Markdown page.
  var pages: [Page] {
    [guide.home] + guide.chapters + guide.options.map(\.page) + guide.caseStudies.map(\.page)
      + guide.references.map(\.page)
  }

  /// What a verdict says, such as `comes out as buy` or `is open between buy and build`.
  func outcome(of verdict: Verdict) -> String {
    if let option = verdict.option { return "comes out as \(option)" }
    if verdict.candidates.isEmpty { return "leads to no option" }
    return "is open between " + listed(verdict.candidates)
  }
}

/// Words as a list: `a`, `a and b`, `a, b and c`.
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.last ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
