import Diagnostics
import Foundation
import Guidebook
import Testing

@testable import Site

@Suite("Pages")
struct PageTests {
  private static let site = BuildOrBuyGuide().site()
  private var site: BuiltSite { PageTests.site }

  @Test("The sample guide builds without an error")
  func builds() { #expect(site.errors == []) }

  @Test("There is a page for every file, every project, and what no file is written for")
  func everyPage() {
    #expect(
      Set(site.files.map(\.path)).isSuperset(of: [
        "index.html", "framework/reasons.html", "options/buy.html", "options/build.html",
        "case-studies/billing.html", "case-studies/index.html", "references/prices.html",
        "references.html", "compare.html", "decide.html", "claims.html",
        "assessments/index.html", "assessments/mail.html", "assessments/search.html",
        "assessments/chat.html", "404.html", "old/why.html", "search-index.js", "guide.json",
        "waymark.css", "charts.css", "waymark.js", "icon.svg",
      ]))
    #expect(site.files.map(\.path) == site.files.map(\.path).sorted())
  }

  @Test("The home page shows every way with its time and cost, and marks the demanding one")
  func home() {
    let page = site["index.html"]
    #expect(page.contains("<h1>Build or buy?</h1>"))
    #expect(page.contains("<b>Buy</b><b class=\"r\">2 weeks</b>"))
    #expect(page.contains("€12,000"))
    #expect(page.contains("at least €60,000–120,000"))
    #expect(page.contains("sign sign-hard"))
    #expect(page.contains("Unless all") == false)
  }

  @Test("A computed value carries its computation on hover and in the endnotes")
  func values() {
    let page = site["index.html"]
    #expect(page.contains("<a class=\"value\" href=\"#value:1\" title=\""))
    #expect(page.contains(">6 months</a>"))
    #expect(page.contains("<li id=\"value:2\">"))
    #expect(page.contains("<code>build.total</code>"))
  }

  @Test("A citation is numbered, with its locator, and leads to the reference and back")
  func citations() {
    let page = site["index.html"]
    #expect(page.contains("href=\"#ref:1\""))
    #expect(page.contains(" p. 3</sup>"))
    #expect(page.contains("<li id=\"ref:1\">"))
    #expect(page.contains("href=\"#cite:1\""))
  }

  @Test("Footnotes have letters, so that none is taken for a citation beside it")
  func footnotes() {
    let page = site["index.html"]
    #expect(page.contains("aria-label=\"Note a\">a</a></sup>"))
    #expect(page.contains("<h2 id=\"page:footnotes\" class=\"h-s\">Notes</h2>"))
    #expect(page.contains("<ol class=\"notes lettered\" type=\"a\">"))
    #expect(!site["compare.html"].contains("id=\"page:footnotes\""))
  }

  @Test("Horizons that stand side by side are all in months")
  func horizons() {
    let page = site["compare.html"]
    for months in [12, 24, 36] { #expect(page.contains(">\(months) months</th>")) }
    #expect(!page.contains("3 years"))
  }

  @Test("A reference names every page that shows a figure of it, the home page's facts included")
  func citing() {
    #expect(
      site["references/prices.html"].contains("<a href=\"../index.html\">Build or buy?</a></li>"))
  }

  @Test("A figure that is stated has no sum of itself among the endnotes")
  func statedFigures() {
    let page = site["index.html"]
    #expect(page.contains("6 months</b>, as stated <code>build.time</code>"))
    #expect(page.contains("120,000</b> = 6 × "))
  }

  @Test("A sentence gets one full stop", arguments: [("a", "a."), ("a.", "a."), ("a?", "a?")])
  func stops(text: String, expected: String) {
    #expect(stopped(text) == expected)
    #expect(stopped("").isEmpty)
  }

  @Test("Stated and computed figures stand beside each other with the result")
  func claims() {
    let page = site["claims.html"]
    #expect(page.contains("Of two stated figures, one adds up and one does not."))
    #expect(page.contains("€50,000"))
    #expect(page.contains("a known difference"))
  }

  @Test("What a figure rests on is said: a source by number, or the guide's judgement")
  func basis() {
    let page = site["options/build.html"]
    #expect(page.contains("our judgement"))
    #expect(page.contains("class=\"cite\""))
    #expect(page.contains("Not priced"))
    #expect(page.contains("because these have no price: Upkeep."))
  }

  @Test("A verdict against the subject takes its headline, and names the way that is left")
  func verdict() {
    let page = site["assessments/mail.html"]
    #expect(page.contains("Don&#39;t build it</h2>"))
    #expect(page.contains("<b>Buy</b>"))
    #expect(page.contains("1 of 3 engineers, 2 short"))
    #expect(page.contains("Hire first."))
    #expect(page.contains("own figure"))
    #expect(page.contains("The verdict no longer says so."))
    #expect(page.contains("Engineers from 1 engineers to <b>at least 3 engineers</b>"))
  }

  @Test("An open verdict marks no way and names whom to ask")
  func open() {
    let page = site["assessments/search.html"]
    #expect(page.contains("Still open</h2>"))
    #expect(page.contains("No way marked yet"))
    #expect(page.contains("Ask The owner, by 1 December 2026."))
    #expect(page.contains("due for review"))
  }

  @Test("A draft is shown as one and not counted")
  func draft() {
    #expect(site["assessments/chat.html"].contains("draft, not counted"))
    #expect(site["assessments/index.html"].contains("Two projects assessed"))
    #expect(site["assessments/index.html"].contains("One draft not counted."))
  }

  @Test(
    "Text that hides markup behind a combining mark stays text",
    arguments: [
      "assessments/mail.html", "assessments/index.html", "references.html",
      "references/prices.html",
      "index.html",
    ])
  func hostile(path: String) {
    let bytes = Array(site[path].utf8)
    #expect(!bytes.contains("\u{600}<script>"))
    #expect(bytes.contains("\u{600}&lt;script&gt;"))
  }

  @Test("A page older than it may be is due for review")
  func stale() {
    #expect(site["framework/reasons.html"].contains("due for review"))
    #expect(!site["options/buy.html"].contains("due for review"))
    #expect(site["options/buy.html"].contains("https://git.example.com/edit/options/buy.md"))
  }

  @Test("An earlier address leads on")
  func redirects() {
    let page = site["old/why.html"]
    #expect(page.contains("content=\"0; url=../framework/reasons.html\""))
  }

  @Test("The answers file on the page is one that the guide accepts")
  func answersFile() throws {
    let page = site["decide.html"]
    let start = try #require(page.range(of: "<code id=\"answers-file\">")?.upperBound)
    let end = try #require(page[start...].range(of: "</code>")?.lowerBound)
    var guide = BuildOrBuyGuide()
    guide.files["assessments/mine.yaml"] = String(page[start..<end])
      .replacing("&gt;", with: ">").replacing("&#39;", with: "'")
    let built = guide.site()
    #expect(built.errors == [])
    #expect(built["assessments/mine.html"].contains("My project"))
  }

  @Test("However many chapters there are, a page lists only those around it")
  func manyChapters() {
    var guide = BuildOrBuyGuide()
    for number in 100..<160 {
      guide.files["framework/c\(number).md"] =
        "---\ntitle: Chapter \(number)\norder: \(number)\nlast-reviewed: 2026-10-01\n---\nText.\n"
    }
    let page = guide.site()["framework/c130.html"]
    #expect(page.contains("Chapter 125<"))
    #expect(!page.contains("Chapter 150<"))
    #expect(page.contains("rel=\"next\"><span>Next</span>Chapter 131"))
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String) -> Bool {
    let part = Array(text.utf8)
    return indices.contains { self[$0] == part[0] && self[$0...].starts(with: part) }
  }
}
