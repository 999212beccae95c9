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
  /// Every Markdown page with what stands in it.
  let walks: [PageWalk]
  /// Everything that texts mention: those of pages, questions and assessments, by the file that
  /// holds them, relative to `Content/`.
  let texts: [(path: String, mentions: Mentions)]
  /// Every snapshot of an earlier version that can be read, oldest first.
  let savedVersions: [SavedVersion]

  /// Walks through every text once.
  init(_ guide: Guide, _ results: Results, asOf today: CalendarDate) {
    self.guide = guide
    self.results = results
    self.today = today
    printer = guide.printer
    analysis = guide.table.analysis()
    walks = guide.pages.map { PageWalk(page: $0, mentions: Mentions(in: $0.body)) }
    texts =
      walks.map { ($0.page.path, $0.mentions) }
      + guide.questions.compactMap(\.why).map { ("decision.yaml", Mentions(in: $0)) }
      + guide.assessments.compactMap { assessment in
        assessment.summary.map { ("assessments/\(assessment.id).yaml", Mentions(in: $0)) }
      }
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
  var pages: [Page] { walks.map(\.page) }

  /// What a verdict says, such as `comes out as buy` or `is open between buy and build`.
  func outcome(of verdict: Verdict) -> String {
    if let option = verdict.option { return "comes out as \(option)" }
    if verdict.candidates.isEmpty { return "leads to no option" }
    return "is open between " + listed(verdict.candidates)
  }
}

/// A page with what one walk through its text found.
struct PageWalk: Sendable {
  let page: Page
  let mentions: Mentions
}

extension Guide {
  /// Every Markdown page.
  fileprivate var pages: [Page] {
    [home] + chapters + options.map(\.page) + caseStudies.map(\.page) + references.map(\.page)
  }
}

/// Words as a list: `a`, `a and b`, `a, b and c`.
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.last ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
