import Guidebook

/// What every page has around its content.
struct FrameView: ViewModel {
  let title: String
  let description: String
  let language: String
  let guideTitle: String
  /// What leads to the site's root, such as `../`.
  let root: String
  let canonical: String
  let menu: [LinkView]
  let version: String
  let asOf: String
  let commit: String
  let owner: String

  init(_ writer: PageWriter, title: String? = nil, description: String = "") {
    let site = writer.site
    let settings = site.guide.settings
    self.title = title ?? writer.page.title
    self.description = description
    language = settings.language
    guideTitle = settings.title
    root = rootPrefix(of: writer.page.path)
    canonical =
      settings.baseURL.map { base in
        base + (base.utf8.last == UInt8(ascii: "/") ? "" : "/")
          + address(of: writer.page.path, from: "")
      } ?? ""
    menu = FrameView.menu(writer)
    version = settings.version.description
    asOf = site.printer.text(site.stamp.asOf)
    commit = site.stamp.commit.map { String(Substring($0.utf8.prefix(12))) } ?? ""
    owner = settings.owner ?? ""
  }

  private static func menu(_ writer: PageWriter) -> [LinkView] {
    let home = SitePage(path: "index.html", title: "Guide", section: .guide)
    let entries: [(SitePage, String, [SitePage.Section])] = [
      (home, "Guide", [.guide, .option]), (.decide, "Decide", [.decide]),
      (.compare, "Compare", [.compare]), (.claims, "Claims", [.claims]),
      (.cases, "Cases", [.caseStudy]), (.assessments, "Assessments", [.assessment]),
      (.references, "References", [.reference]),
    ]
    return entries.map { page, title, sections in
      LinkView(
        title: title, address: writer.address(of: page),
        isCurrent: sections.contains(writer.page.section))
    }
  }

  static let fields: [Field<FrameView>] = [
    .text("title", \.title), .text("description", \.description), .text("language", \.language),
    .text("guideTitle", \.guideTitle), .text("root", \.root), .text("canonical", \.canonical),
    .list("menu", \.menu), .text("version", \.version), .text("asOf", \.asOf),
    .text("commit", \.commit), .text("owner", \.owner),
  ]
}
