import Decision
import Diagnostics
import Foundation
import Guidebook
import Testing

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
