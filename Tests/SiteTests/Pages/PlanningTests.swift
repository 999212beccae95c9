import Diagnostics
import Testing

@testable import Site

@Suite("Output paths")
struct PlanningTests {
  @Test(
    "Two files with one path are an error at the alias that asks for it",
    arguments: [
      "compare.html", "Compare.HTML", "Options/buy.html", "claims.html/old.html",
    ])
  func duplicates(alias: String) {
    let site = site(alias: alias)
    #expect(site.files == [])
    let found = site.diagnostics.first { $0.rule.id == "duplicate-page" }
    #expect(found != nil, "\(site.errors)")
  }

  @Test("Unicode's forms of one path are one path")
  func forms() {
    var guide = BuildOrBuyGuide()
    guide.files["framework/caf\u{e9}.md"] =
      "---\ntitle: A\naliases: [framework/cafe\u{301}.html]\nlast-reviewed: 2026-10-01\n---\nA.\n"
    let site = guide.site()
    #expect(site.files == [])
    #expect(site.diagnostics.contains { $0.rule.id == "duplicate-page" })
  }

  @Test(
    "A path that leaves the output folder is an error",
    arguments: [
      "../index.html", "a/../../b.html", "a//b.html", "./a.html", "a\\b.html",
    ])
  func unsafe(alias: String) {
    let site = site(alias: alias)
    #expect(!site.errors.isEmpty)
    #expect(site.files.allSatisfy { !$0.path.contains("..") && !$0.path.contains("\\") })
  }

  private func site(alias: String) -> BuiltSite {
    var guide = BuildOrBuyGuide()
    guide.files["options/buy.md"] =
      "---\ntitle: Buy\naliases: ['\(alias)']\nlast-reviewed: 2026-10-01\n---\nA product.\n"
    return guide.site()
  }
}
