import Decision
import Diagnostics
import Foundation
import Testing

@testable import Guidebook
@testable import Site

@Suite("The whole site")
struct WholeSiteTests {
  private static let sites = [BuildOrBuyGuide().site(), shipped]

  /// The guide that is shipped, as of a day of its own.
  private static let shipped: BuiltSite = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Content")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let files = paths.sorted().compactMap { path -> SourceFile? in
      let data = try? Data(contentsOf: folder.appending(path: path))
      return data.map { SourceFile(path: "Content/" + path, bytes: Array($0)) }
    }
    return BuiltSite(files, asOf: BuildOrBuyGuide.today)
  }()

  @Test("It is there, without errors", arguments: sites.indices)
  func builds(index: Int) {
    let site = WholeSiteTests.sites[index]
    #expect(site.errors == [])
    #expect(site.pages.count > 15)
  }

  @Test("Every link leads to a page and an anchor that exist", arguments: sites.indices)
  func links(index: Int) {
    #expect(brokenLinks(of: WholeSiteTests.sites[index]) == [])
  }

  /// Whether an id is one that links of a guide's text cannot lead to: those of the frame, of
  /// charts, of notes, and of what depends on results.
  private static func isInternal(_ id: String) -> Bool {
    let ids = [
      "flips", "waivers", "cases", "claims", "references",
      "answers-file",
    ]
    let prefixes = ["i-", "chart:", "cite:", "page:", "ref:", "value:"]
    return ids.contains(id) || prefixes.contains { id.hasPrefix($0) }
  }

  @Test("Anchors that links may lead to are there, and no other is", arguments: sites.indices)
  func anchors(index: Int) throws {
    let site = WholeSiteTests.sites[index]
    let guide = try #require(site.guide)
    let generated = GeneratedPages(of: guide, assessments: guide.assessments.map(\.id))
    for (path, promised) in generated.anchors.sorted(by: { $0.key < $1.key }) {
      let file = try #require(site.files.first { $0.path == path }, "\(path)")
      let ids = path == "guide.json" ? [] : Markup(file.bytes).values(of: "id")
      #expect(promised.subtracting(ids).sorted() == [], "\(path)")
      let others = Set(ids).subtracting(promised).filter {
        !WholeSiteTests.isInternal($0)
      }
      #expect(others.sorted() == [], "\(path)")
    }
  }

  /// Headings' ids never hold a colon; examples and gates have ids that links lead to.
  @Test("An id of the theme on a page with headings of its own is none that a heading can have")
  func themeIDs() {
    let withoutText = [
      "assessment", "assessments", "case-studies", "claims", "compare", "decide", "icons",
      "not-found", "redirect", "references", "report",
    ]
    for (name, file) in ThemeFiles.embedded(replacing: []).files {
      let stem = name.replacing(".mustache", with: "")
      guard stem != name, !withoutText.contains(stem) else { continue }
      for id in Markup(file.bytes).values(of: "id") where !["{{id}}", "gate-{{id}}"].contains(id) {
        #expect(id.contains(":"), "\(name): \(id)")
      }
    }
  }

  @Test("Every file of the site has an address that was given to it", arguments: sites.indices)
  func addresses(index: Int) throws {
    let site = WholeSiteTests.sites[index]
    let guide = try #require(site.guide)
    var addresses = SiteAddresses()
    let pages =
      [guide.home] + guide.chapters + guide.options.map(\.page) + guide.caseStudies.map(\.page)
      + guide.references.map(\.page)
    let given =
      pages.flatMap { [$0.outputPath] + $0.aliases.map(\.value) }
      + guide.assessments.flatMap { [$0.outputPath, $0.reportPath] } + guide.media
    for path in site.files.map(\.path) where !given.contains(path) {
      #expect(addresses.claim(.init(path: path, kind: "", note: nil)) != nil, "\(path)")
    }
  }

  @Test("The link check sees a link that leads nowhere")
  func linkCheck() {
    let site = WholeSiteTests.sites[0]
    let page = site["index.html"].replacing("compare.html", with: "gone.html")
    let broken = BuiltSite(replacing: "index.html", of: site, with: page)
    #expect(brokenLinks(of: broken).contains("index.html: gone.html"))
  }

  @Test(
    "Every page has a language, a title, one first heading and a policy", arguments: sites.indices)
  func outline(index: Int) {
    for page in WholeSiteTests.sites[index].pages {
      let tags = page.markup.tags
      #expect(tags.first { $0.name == "html" }?.attributes["lang"] == "en", "\(page.path)")
      #expect(tags.count { $0.name == "h1" } == 1, "\(page.path)")
      #expect(tags.count { $0.name == "main" } == 1, "\(page.path)")
      #expect(!page.markup.text.contains("<title></title>"), "\(page.path)")
      #expect(page.markup.text.contains("Content-Security-Policy"), "\(page.path)")
      #expect(page.markup.text.hasPrefix("<!doctype html>\n"), "\(page.path)")
    }
  }

  @Test(
    "No page has a style or script of its own, or loads anything from elsewhere",
    arguments: sites.indices)
  func inline(index: Int) {
    for page in WholeSiteTests.sites[index].pages {
      for tag in page.markup.tags {
        let hasStyle = tag.attributes["style"] != nil || tag.name == "style"
        let isInline = tag.name == "script" && tag.attributes["src"] == nil
        let handler = tag.attributes.keys.first { $0.hasPrefix("on") }
        #expect(!hasStyle && !isInline && handler == nil, "\(page.path): \(tag)")
        if ["link", "script", "img"].contains(tag.name), tag.attributes["rel"] != "canonical" {
          let address = tag.attributes["href"] ?? tag.attributes["src"] ?? ""
          #expect(!address.contains(":"), "\(page.path): \(address)")
        }
      }
    }
  }

  @Test("No id comes twice on a page", arguments: sites.indices)
  func uniqueIDs(index: Int) {
    for page in WholeSiteTests.sites[index].pages {
      let ids = page.markup.values(of: "id")
      let repeated = Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted()
      #expect(repeated == [], "\(page.path)")
    }
  }

  @Test("The same guide is the same bytes twice")
  func deterministic() {
    #expect(BuildOrBuyGuide().site().files == BuildOrBuyGuide().site().files)
  }

  @Test("The search index names every page that a reader can look for")
  func searchIndex() throws {
    let site = WholeSiteTests.sites[0]
    let script = site["search-index.js"]
    let start = try #require(script.range(of: "= ")?.upperBound)
    let json = Data(script[start...].utf8.dropLast(2))
    let entries = try JSONDecoder().decode([[String: String]].self, from: json)
    let found = Set(entries.compactMap { $0["url"] })
    let expected = Set(site.pages.map(\.path)).subtracting(["404.html", "old/why.html"])
    #expect(found == expected)
  }
}

extension BuiltSite {
  /// The same site with one page's text replaced.
  fileprivate init(replacing path: String, of site: BuiltSite, with text: String) {
    self.init(
      files: site.files.map {
        $0.path == path ? OutputFile(path: path, bytes: Array(text.utf8)) : $0
      })
  }
}
