import Decision
import Diagnostics
import Guidebook
import Markdown

/// A chapter of the framework.
struct ChapterPage: ViewModel {
  let frame: FrameView
  let reading: ReadingView
  let body: HTML
  let notes: NotesView

  init(_ page: Page, _ writer: PageWriter) {
    frame = FrameView(writer, description: page.summary ?? "")
    reading = ReadingView(page, writer)
    body = writer.html(page.body)
    notes = NotesView(writer, footnotes: writer.footnotes(page.body))
  }

  static let fields: [Field<ChapterPage>] = [
    .record("frame", \.frame), .record("reading", \.reading), .html("body", \.body),
    .record("notes", \.notes),
  ]
}

/// An option: its sign, its figures, its text, and who was led here.
struct OptionPage: ViewModel {
  let frame: FrameView
  let reading: ReadingView
  let figures: [FigureView]
  let grades: [GradeView]
  let body: HTML
  let costs: CostsView?
  let chart: HTML
  let spreads: SpreadsView?
  let pairings: PairingsView?
  let swings: HTML
  let verdicts: String
  let rows: [RuleView]
  let notes: NotesView

  init(_ option: Option, _ writer: PageWriter) {
    let site = writer.site
    let result = site.results.option(option.id)
    frame = FrameView(writer, description: option.page.summary ?? option.summary)
    reading = ReadingView(
      option.page, writer,
      added: [
        HeadingView(id: "page:where-the-money-goes", title: "Where the money goes"),
        HeadingView(id: "page:how-sure", title: "How sure that is"),
        HeadingView(id: "page:what-leads-here", title: "What leads here"),
      ])
    figures = result.map { OptionPage.figures(option, $0.costs, writer) } ?? []
    grades = site.guide.criteria.map { criterion in
      GradeView(criterion, option.ratings.first { $0.criterion == criterion.id }, writer)
    }
    body = writer.html(option.page.body)
    let hasCosts = option.page.body.blocks.contains { block in
      if case .directive(let directive) = block { directive.name.value == "costs" } else { false }
    }
    costs =
      hasCosts
      ? nil : CostsView(option.id, writer, horizon: site.guide.settings.horizon)
    chart =
      result.map {
        GuideCharts(site.guide).costItemBars($0, lines: option.lines).html(id: writer.chartID())
      } ?? HTML()
    let uncertainty = Uncertainty(site.guide, site.results)
    spreads = SpreadsView(uncertainty, of: [option.id])
    swings = uncertainty.swings(of: option.id)?.html(id: writer.chartID()) ?? HTML()
    pairings = PairingsView(uncertainty, of: option.id, against: site.guide.options.map(\.id))
    verdicts = OptionPage.verdicts(for: option, site)
    rows = site.guide.rows.filter { $0.row.outcome == option.id }.map { RuleView($0, writer) }
    notes = NotesView(writer, footnotes: writer.footnotes(option.page.body))
  }

  private static func figures(
    _ option: Option, _ costs: CostBreakdown, _ writer: PageWriter
  ) -> [FigureView] {
    let printer = writer.site.printer
    return [
      FigureView(
        "Over \(printer.text(costs.horizon))", costs.total, printer,
        spread: Uncertainty(writer.site.guide, writer.site.results).spread(of: option.id),
        basis: writer.basis(option.costBasis)),
      FigureView(
        name: "Time until live", figure: printer.text(costs.time),
        basis: writer.basis(option.timeBasis)),
    ]
  }

  private static func verdicts(for option: Option, _ site: SiteMap) -> String {
    let portfolio = site.results.portfolio
    let count = portfolio.count(of: option.id) ?? 0
    if portfolio.count == 0 { return "Nobody has been assessed yet." }
    return capitalised(spelled(count)) + " of " + counted(portfolio.count, "assessed project")
      + (count == 1 ? " comes out for it." : " come out for it.")
  }

  static let fields: [Field<OptionPage>] = [
    .record("frame", \.frame), .record("reading", \.reading), .list("figures", \.figures),
    .list("grades", \.grades), .html("body", \.body),
    .record("costs", \.costs),
    .html("chart", \.chart), .record("spreads", \.spreads), .html("swings", \.swings),
    .record("pairings", \.pairings), .text("verdicts", \.verdicts), .list("rows", \.rows),
    .truth("hasRows") { !$0.rows.isEmpty }, .record("notes", \.notes),
  ]
}

/// A case: its facts, its text, and what the rules say of it.
struct CaseStudyPage: ViewModel {
  let frame: FrameView
  let reading: ReadingView
  let study: CaseView
  let verdict: VerdictView?
  let holds: Bool
  let expected: String
  let gates: [GateOutcomeView]
  let body: HTML
  let usedBy: [LinkView]
  let notes: NotesView

  init(_ study: CaseStudy, _ writer: PageWriter) {
    let site = writer.site
    let result = site.results.caseStudy(study.id)
    frame = FrameView(writer, description: study.page.summary ?? "")
    reading = ReadingView(
      study.page, writer,
      added: [HeadingView(id: "page:what-the-rules-say", title: "What the rules say")])
    self.study = CaseView(study, writer)
    verdict = result.map { VerdictView($0.verdict, site) }
    holds = result?.holds ?? false
    expected = site.text(of: study.expectation)
    gates = (result?.verdict.gates ?? []).map { GateOutcomeView($0, writer) }
    body = writer.html(study.page.body)
    usedBy = (site.resembling[study.id] ?? []).map {
      LinkView(title: $0.title, address: writer.address(of: $0))
    }
    notes = NotesView(writer, footnotes: writer.footnotes(study.page.body))
  }

  static let fields: [Field<CaseStudyPage>] = [
    .record("frame", \.frame), .record("reading", \.reading), .record("study", \.study),
    .record("verdict", \.verdict), .truth("holds", \.holds), .text("expected", \.expected),
    .list("gates", \.gates), .truth("hasGates") { !$0.gates.isEmpty }, .html("body", \.body),
    .list("usedBy", \.usedBy), .truth("isUsed") { !$0.usedBy.isEmpty },
    .record("notes", \.notes),
  ]
}

/// A reference: what it is, how good it is as evidence, and where it is cited.
struct ReferencePage: ViewModel {
  let frame: FrameView
  let reading: ReadingView
  let reference: ReferenceView
  let accessed: String
  let body: HTML
  let notes: NotesView

  init(_ reference: Reference, _ writer: PageWriter) {
    frame = FrameView(writer, description: reference.page.summary ?? "")
    reading = ReadingView(reference.page, writer)
    self.reference = ReferenceView(reference, writer)
    accessed = reference.accessed.map { writer.site.printer.text($0) } ?? ""
    body = writer.html(reference.page.body)
    notes = NotesView(writer, footnotes: writer.footnotes(reference.page.body))
  }

  static let fields: [Field<ReferencePage>] = [
    .record("frame", \.frame), .record("reading", \.reading),
    .record("reference", \.reference), .text("accessed", \.accessed), .html("body", \.body),
    .record("notes", \.notes),
  ]
}
