import Decision
import Guidebook
import Markdown

extension AssessmentsBlock: DrawnBlock {
  static let template = "assessment-table"

  func views(_ writer: PageWriter) -> [PortfolioView] {
    some(PortfolioView(writer, verdict: verdict, limit: limit))
  }
}

/// The projects that have been assessed, newest first, with their verdicts.
struct PortfolioView: ViewModel {
  let rows: [AssessmentRow]
  let horizon: String
  let hasMore: Bool
  let all: LinkView
  let provenance: ProvenanceView

  /// - Parameters:
  ///   - verdict: those shown, or nil for all.
  ///   - limit: at most so many.
  init?(_ writer: PageWriter, verdict: VerdictFilter? = nil, limit: Int? = nil) {
    let site = writer.site
    let shown = site.newestAssessments.filter { assessment in
      let option = site.results.assessment(assessment.id)?.verdict.option
      return switch verdict {
      case .decided(let wanted)?: option == wanted
      case .open?: option == nil
      case nil: true
      }
    }
    if shown.isEmpty { return nil }
    rows = shown.prefix(limit ?? shown.count).map { AssessmentRow($0, writer) }
    horizon = site.printer.text(site.guide.settings.horizon)
    hasMore = rows.count < shown.count
    all = LinkView(
      title: "All \(spelled(site.guide.assessments.count))",
      address: writer.address(of: .assessments))
    let costs = site.results.options.filter { option in
      shown.contains { site.results.assessment($0.id)?.verdict.option == option.id }
    }
    provenance = ProvenanceView(
      site.addition(over: site.guide.settings.horizon), from: site.bases(ofCosts: costs),
      and: ["the projects' own answers and figures"], writer)
  }

  static let fields: [Field<PortfolioView>] = [
    .list("rows", \.rows), .text("horizon", \.horizon), .truth("hasMore", \.hasMore),
    .record("all", \.all), .record("provenance", \.provenance),
  ]
}

/// One project.
struct AssessmentRow: ViewModel {
  let project: String
  let address: String
  let team: String
  let date: String
  let sortableDate: String
  let isDraft: Bool
  let verdict: VerdictView?
  let tally: HTML
  let passed: Int
  let gates: Int
  let cost: String
  let sortableCost: String
  let costOption: String
  let horizon: String
  let decision: String

  init(_ assessment: Assessment, _ writer: PageWriter) {
    let site = writer.site
    let result = site.results.assessment(assessment.id)
    project = assessment.project
    address = writer.address(of: assessment.outputPath)
    team = assessment.team ?? ""
    date = site.printer.short(assessment.date)
    sortableDate = assessment.date.description
    isDraft = assessment.status == .draft
    verdict = result.map { VerdictView($0.verdict, site) }
    let tally = result.map { GuideCharts(site.guide).gateTally($0.verdict) }
    self.tally = tally?.html(id: writer.chartID()) ?? HTML()
    passed = tally?.count(.pass) ?? 0
    gates = tally?.entries.count ?? 0
    let option = result?.verdict.option
    let total = option.flatMap { site.portfolioTotal(of: assessment, option: $0) }
    cost = total.map { site.printer.middle($0) } ?? "\u{2013}"
    sortableCost = String(total?.mid.units.rounded() ?? 0)
    costOption = option.map(site.name(ofOption:)) ?? ""
    horizon = site.printer.text(site.guide.settings.horizon)
    decision = assessment.decision.map { site.name(ofOption: $0.option) } ?? ""
  }

  static let fields: [Field<AssessmentRow>] = [
    .text("project", \.project), .text("address", \.address), .text("team", \.team),
    .text("date", \.date), .text("sortableDate", \.sortableDate), .truth("isDraft", \.isDraft),
    .record("verdict", \.verdict), .html("tally", \.tally),
    .text("passed") { String($0.passed) }, .text("gates") { String($0.gates) },
    .text("cost", \.cost), .text("sortableCost", \.sortableCost),
    .text("costOption", \.costOption), .text("horizon", \.horizon), .text("decision", \.decision),
  ]
}

extension SiteMap {
  /// Newest first, then by id.
  var newestAssessments: [Assessment] {
    guide.assessments.sorted { ($1.date, $0.id) < ($0.date, $1.id) }
  }

  /// What a project's option costs over the guide's horizon, so that projects compare.
  func portfolioTotal(of assessment: Assessment, option: String) -> Estimate<Money>? {
    let horizon = guide.settings.horizon
    if assessment.horizon == horizon {
      return results.assessment(assessment.id)?.costs(of: option)?.total
    }
    let costs = assessment.costs[option] ?? self.option(option)?.costs
    return costs?.breakdown(over: horizon, answers: assessment.answersByInput).total
  }
}
