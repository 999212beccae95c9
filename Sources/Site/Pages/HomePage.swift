import Decision
import Guidebook
import Markdown

/// The answer first, then the ways, what the sources say, the path through the guide, and who has
/// decided.
struct HomePage: ViewModel {
  let frame: FrameView
  let title: String
  let summary: String
  let invitation: String
  let decide: LinkView
  let compare: LinkView
  let ways: [WayView]
  let horizon: String
  let facts: FactsView?
  let claims: LinkView
  let body: HTML
  let trail: [ChapterView]
  let latest: PortfolioView?
  let rule: RuleBox?
  let pages: [LinkView]
  let notes: NotesView

  init(_ page: Page, _ writer: PageWriter) {
    let site = writer.site
    let guide = site.guide
    let count = guide.questions.count
    frame = FrameView(writer, title: guide.settings.title, description: page.summary ?? "")
    title = page.title
    summary = page.summary ?? ""
    invitation =
      "Decision guide, \(counted(count, "question")), "
      + counted(guide.options.count, "way")
    decide = LinkView(
      title: "Answer the \(counted(count, "question"))", address: writer.address(of: .decide))
    compare = LinkView(
      title: "Compare the \(counted(guide.options.count, "way"))",
      address: writer.address(of: .compare))
    ways = site.results.options.compactMap { WayView($0, writer) }
    horizon = site.printer.text(guide.settings.horizon)
    facts = FactsView(guide.homeFacts, writer)
    claims = LinkView(
      title: "All \(counted(guide.claims.count, "claim")) checked",
      address: writer.address(of: .claims))
    body = writer.html(page.body)
    trail = guide.chapters.enumerated().map { ChapterView($1, number: $0 + 1, writer) }
    latest = PortfolioView(writer, limit: 3)
    rule = RuleBox(site)
    pages = site.allPages.filter { $0.path != writer.page.path }
      .sorted { ($0.title.lowercased(), $0.path) < ($1.title.lowercased(), $1.path) }
      .map {
        LinkView(
          title: $0.title, address: writer.address(of: $0),
          note: SitePage.generated.contains($0) ? "" : $0.section.rawValue)
      }
    notes = NotesView(writer, footnotes: writer.footnotes(page.body))
  }

  static let fields: [Field<HomePage>] = [
    .record("frame", \.frame), .text("title", \.title), .text("summary", \.summary),
    .text("invitation", \.invitation), .record("decide", \.decide),
    .record("compare", \.compare), .list("ways", \.ways), .text("horizon", \.horizon),
    .record("facts", \.facts), .record("claims", \.claims), .html("body", \.body),
    .list("trail", \.trail), .record("latest", \.latest), .record("rule", \.rule),
    .list("pages", \.pages), .record("notes", \.notes),
  ]
}

/// An option as a sign at the fork.
struct WayView: ViewModel {
  let name: String
  let address: String
  let time: String
  let summary: String
  let cost: String
  let isDemanding: Bool

  init?(_ result: OptionResult, _ writer: PageWriter) {
    guard let option = writer.site.option(result.id) else { return nil }
    let printer = writer.site.printer
    name = option.name
    address = writer.address(of: option.page.outputPath)
    time = printer.text(result.costs.time)
    summary = option.summary
    cost = printer.text(result.costs.total)
    isDemanding = option.isDemanding
  }

  static let fields: [Field<WayView>] = [
    .text("name", \.name), .text("address", \.address), .text("time", \.time),
    .text("summary", \.summary), .text("cost", \.cost), .truth("isDemanding", \.isDemanding),
  ]
}

/// A chapter as a step of the path.
struct ChapterView: ViewModel {
  let number: Int
  let title: String
  let address: String
  let summary: String
  let minutes: String

  init(_ page: Page, number: Int, _ writer: PageWriter) {
    self.number = number
    title = page.title
    address = writer.address(of: page.outputPath)
    summary = page.summary ?? ""
    minutes = String(max(1, (page.body.wordCount + 100) / 200)) + " min"
  }

  static let fields: [Field<ChapterView>] = [
    .text("number") { String($0.number) }, .text("title", \.title), .text("address", \.address),
    .text("summary", \.summary), .text("minutes", \.minutes),
  ]
}

/// The rule in one sentence with the gates it asks for.
struct RuleBox: ViewModel {
  let sentence: String
  let gates: [TextView]

  /// Nil where no row asks for every gate.
  init?(_ site: SiteMap) {
    let guide = site.guide
    let row = guide.rows.first { $0.row.cells.contains(.allGates) }
    guard let row, let option = site.option(row.row.outcome), guide.gates.count > 1 else {
      return nil
    }
    sentence =
      "Unless all \(spelled(guide.gates.count)) gates pass, "
      + uncapitalised(option.avoid) + "."
    gates = guide.gates.map { TextView(text: $0.title) }
  }

  static let fields: [Field<RuleBox>] = [.text("sentence", \.sentence), .list("gates", \.gates)]
}
