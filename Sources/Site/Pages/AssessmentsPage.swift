import Decision
import Guidebook
import Markdown

/// The portfolio: what came out, which gates stop projects, and what is due.
struct AssessmentsPage: ViewModel {
  let frame: FrameView
  let lede: String
  let filters: [FilterView]
  let columns: [GateColumn]
  let finding: String
  let portfolio: PortfolioView?
  let due: [LinkView]
  let decide: LinkView
  let notes: NotesView

  init(_ writer: PageWriter) {
    let site = writer.site
    frame = FrameView(writer, description: "Every assessed project with its verdict and costs.")
    lede = AssessmentsPage.lede(site)
    columns = site.guide.gates.map { GateColumn($0, writer) }
    finding = AssessmentsPage.finding(columns)
    portfolio = PortfolioView(writer)
    filters = AssessmentsPage.filters(portfolio?.rows.compactMap { $0.verdict } ?? [])
    due = site.guide.assessments.filter { site.isDue($0) }.map {
      LinkView(
        title: $0.project, address: writer.address(of: $0.outputPath),
        note: site.printer.text($0.date))
    }
    decide = LinkView(
      title: "answer the \(counted(site.guide.questions.count, "question"))",
      address: writer.address(of: .decide))
    notes = NotesView(writer)
  }

  private static func lede(_ site: SiteMap) -> String {
    let portfolio = site.results.portfolio
    guard portfolio.count > 0 else { return "No project has been assessed yet." }
    let shares = portfolio.shares.filter { $0.count > 0 }.sorted { $0.count > $1.count }
      .map { spelled($0.count) + " for " + uncapitalised(site.name(ofOption: $0.option)) }
    let open = portfolio.open == 0 ? [] : ["\(spelled(portfolio.open)) still open"]
    let drafts =
      portfolio.drafts == 0
      ? "" : " \(capitalised(counted(portfolio.drafts, "draft"))) not counted."
    return "\(capitalised(counted(portfolio.count, "project"))) assessed: "
      + joined(shares + open) + "." + drafts
  }

  /// The gate that the fewest pass.
  private static func finding(_ columns: [GateColumn]) -> String {
    guard let hardest = columns.min(by: { $0.passed < $1.passed }), hardest.count > 0 else {
      return ""
    }
    return "One mark per project. The fewest pass \u{201C}\(hardest.title)\u{201D}: "
      + "\(spelled(hardest.passed)) of \(spelled(hardest.count))."
  }

  /// One filter per headline that occurs, in the order of the verdicts' fates.
  private static func filters(_ verdicts: [VerdictView]) -> [FilterView] {
    [VerdictView.Fate.no, .yes, .open].compactMap { fate in
      let matching = verdicts.filter { $0.fate == fate }
      guard let first = matching.first else { return nil }
      let headlines = Set(matching.map(\.headline))
      return FilterView(
        fate: fate.rawValue, icon: first.icon,
        label: headlines.count == 1 ? first.headline : "Decided", count: matching.count)
    }
  }

  static let fields: [Field<AssessmentsPage>] = [
    .record("frame", \.frame), .text("lede", \.lede), .list("filters", \.filters),
    .list("columns", \.columns), .truth("hasColumns") { !$0.columns.isEmpty },
    .text("finding", \.finding), .record("portfolio", \.portfolio), .list("due", \.due),
    .truth("hasDue") { !$0.due.isEmpty }, .record("decide", \.decide),
    .record("notes", \.notes),
  ]
}

/// A choice among the verdicts shown.
struct FilterView: ViewModel {
  let fate: String
  let icon: StatusIcon
  let label: String
  let count: Int

  static let fields: [Field<FilterView>] = [
    .text("fate", \.fate), .text("kind", \.icon.rawValue), .text("label", \.label),
    .text("count") { String($0.count) },
  ]
}

/// How the final assessments fare at one gate.
struct GateColumn: ViewModel {
  let title: String
  let test: String
  let tally: HTML
  let passed: Int
  let count: Int
  let words: String

  init(_ gate: GuideGate, _ writer: PageWriter) {
    let site = writer.site
    let results: [(project: String, gate: GateResult)] = site.guide.assessments
      .filter { $0.status == .final }.compactMap { assessment in
        let gates = site.results.assessment(assessment.id)?.verdict.gates
        return gates?.first { $0.gate == gate.id }.map { (assessment.project, $0) }
      }
    let entries = results.map { GateTally.Entry(gate: $0.project, status: $0.gate.status) }
      .sorted { GateColumn.rank($0.status) < GateColumn.rank($1.status) }
    let tally = GateTally(entries: entries)
    title = gate.title
    test =
      site.question(gate.gate.input).map {
        site.printer.text(gate.gate.passes, of: $0.input.type)
      } ?? ""
    self.tally = entries.isEmpty ? HTML() : tally.html(id: writer.chartID())
    passed = tally.count(.pass)
    count = entries.count
    words = GateStatus.allCases.compactMap { status in
      let count = tally.count(status)
      return count == 0 ? nil : "\(count) \(uncapitalised(status.word))"
    }.joined(separator: ", ")
  }

  private static func rank(_ status: GateStatus) -> Int {
    [.fail, .unknown, .waived, .notApplicable, .pass].firstIndex(of: status) ?? 0
  }

  static let fields: [Field<GateColumn>] = [
    .text("title", \.title), .text("test", \.test), .html("tally", \.tally),
    .text("words", \.words),
  ]
}

extension SiteMap {
  /// Whether an assessment is older than the guide lets it be.
  func isDue(_ assessment: Assessment) -> Bool {
    assessment.date.adding(guide.settings.reviewIn) < stamp.asOf
  }
}
