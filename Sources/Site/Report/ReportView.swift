import Decision
import Guidebook
import Markdown

/// One assessment's report, from cover to references.
struct ReportView: ViewModel {
  let language: String
  let title: String
  let author: String
  let style: HTML
  /// The style sheet's file beside the page, or nil where the style stands in the page.
  let sheet: String?
  let cover: ReportCover
  let summary: ReportSummary
  let gates: [ReportGate]
  let waivers: ReportWaivers?
  let rules: [ReportRule]
  let costs: ReportCosts
  let comparison: ReportComparison
  let changes: ReportChanges
  let cases: [ReportCase]
  let claims: [ReportClaim]
  let inputs: ReportInputs
  let references: [ReportReference]
  let provenance: ReportProvenance

  /// Makes the parts in reading order: citations are numbered as they come.
  init(_ writer: ReportWriter, style: HTML, sheet: String?) {
    let assessment = writer.assessment
    let guide = writer.guide
    language = guide.settings.language
    title = "\(assessment.project). \(guide.settings.title) Decision report"
    author = [assessment.owner, assessment.team].compactMap { $0 }.joined(separator: ", ")
    self.style = style
    self.sheet = sheet
    cover = ReportCover(writer)
    changes = ReportChanges(writer)
    summary = ReportSummary(writer, changes)
    gates = writer.result.verdict.gates.map { ReportGate($0, writer) }
    waivers = ReportWaivers(writer)
    rules = writer.result.verdict.trace.map { ReportRule($0, writer) }
    costs = ReportCosts(writer)
    comparison = ReportComparison(writer)
    cases = ReportCase.all(writer)
    claims = guide.claims.map { ReportClaim($0, writer) }
    inputs = ReportInputs(writer)
    references = ReportReference.all(writer)
    provenance = ReportProvenance(writer)
  }

  static let fields: [Field<ReportView>] = [
    .text("language", \.language), .text("title", \.title), .text("author", \.author),
    .html("style", \.style), .truth("isLinked") { $0.sheet != nil },
    .text("sheet") { $0.sheet ?? "" }, .record("cover") { $0.cover },
    .record("summary") { $0.summary },
    .list("gates", \.gates), .record("waivers", \.waivers), .list("rules", \.rules),
    .record("costs") { $0.costs }, .record("comparison") { $0.comparison },
    .record("changes") { $0.changes }, .truth("hasCases") { !$0.cases.isEmpty },
    .list("cases", \.cases), .truth("hasClaims") { !$0.claims.isEmpty },
    .list("claims") { $0.claims.filter(\.isChecked) },
    .truth("hasStated") { !$0.claims.allSatisfy(\.isChecked) },
    .list("stated") { $0.claims.filter { !$0.isChecked } }, .record("inputs") { $0.inputs },
    .truth("hasReferences") { !$0.references.isEmpty }, .list("references", \.references),
    .record("provenance") { $0.provenance },
  ]
}
