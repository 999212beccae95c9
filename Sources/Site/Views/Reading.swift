import Decision
import Guidebook
import Markdown

/// What every page written from a Markdown file shows around its text.
struct ReadingView: ViewModel {
  let title: String
  let summary: String
  let crumbs: [LinkView]
  let side: [SideSection]
  let headings: [HeadingView]
  let reviewed: String
  let isDue: Bool
  let owner: String
  let source: String
  let edit: String
  let previous: LinkView?
  let next: LinkView?

  /// - Parameter added: headings that the template adds after the text.
  init(_ page: Page, _ writer: PageWriter, added: [HeadingView] = []) {
    let site = writer.site
    title = writer.page.title
    summary = page.summary ?? ""
    crumbs = ReadingView.crumbs(writer)
    side = SideSection.all(writer)
    headings = page.body.headings.filter { $0.level == 2 }.map { HeadingView($0) } + added
    reviewed = page.lastReviewed.map { site.printer.text($0) } ?? ""
    isDue = page.lastReviewed.map { $0.adding(page.reviewIn) < site.stamp.asOf } ?? false
    owner = page.owner ?? site.guide.settings.owner ?? ""
    source = page.path
    edit =
      site.guide.settings.editURL.map { $0 + address(of: page.path, from: "") }
      .flatMap(safeAddress) ?? ""
    let neighbours = site.neighbours(of: writer.page)
    previous = neighbours.previous.map {
      LinkView(title: $0.title, address: writer.address(of: $0))
    }
    next = neighbours.next.map { LinkView(title: $0.title, address: writer.address(of: $0)) }
  }

  private static func crumbs(_ writer: PageWriter) -> [LinkView] {
    let home = LinkView(title: "Guide", address: writer.address(of: "index.html"))
    let parents: [SitePage] =
      switch writer.page.section {
      case .option: [.compare]
      case .caseStudy: [.cases]
      case .reference: [.references]
      case .assessment: [.assessments]
      default: []
      }
    return [home] + parents.map { LinkView(title: $0.title, address: writer.address(of: $0)) }
  }

  static let fields: [Field<ReadingView>] = [
    .text("title", \.title), .text("summary", \.summary), .list("crumbs", \.crumbs),
    .list("side", \.side), .list("headings", \.headings),
    .truth("hasHeadings") { $0.headings.count > 1 }, .text("reviewed", \.reviewed),
    .truth("isDue", \.isDue), .text("owner", \.owner), .text("source", \.source),
    .text("edit", \.edit), .record("previous", \.previous), .record("next", \.next),
    .truth("hasNeighbours") { $0.previous != nil || $0.next != nil },
  ]
}

/// A heading in the page's own table of contents.
struct HeadingView: ViewModel {
  let id: String
  let title: String

  init(id: String, title: String) {
    self.id = id
    self.title = title
  }

  init(_ heading: Heading) {
    id = heading.id
    title = Document(blocks: [.paragraph(heading.content)]).plainText
  }

  static let fields: [Field<HeadingView>] = [.text("id", \.id), .text("title", \.title)]
}

/// A part of the guide in the side navigation.
struct SideSection: ViewModel {
  let title: String
  let links: [LinkView]

  /// The chapters, the options, and the page's own part where it is another one.
  static func all(_ writer: PageWriter) -> [SideSection] {
    let site = writer.site
    let parts: [(String, SitePage.Section)] = [
      ("The guide", .guide), ("The ways", .option), ("Cases", .caseStudy),
      ("References", .reference),
    ]
    let shown = parts.filter {
      $0.1 == .guide || $0.1 == .option || $0.1 == .caseStudy || $0.1 == writer.page.section
    }
    return shown.compactMap { title, section in
      let pages = site.window(of: section, around: writer.page)
      if pages.isEmpty { return nil }
      return SideSection(
        title: title,
        links: pages.map {
          LinkView(
            title: $0.title, address: writer.address(of: $0),
            isCurrent: $0.path == writer.page.path)
        })
    }
  }

  static let fields: [Field<SideSection>] = [.text("title", \.title), .list("links", \.links)]
}
