import Diagnostics
import Testing

@testable import Site

@Suite("Output paths")
struct PlanningTests {
  /// The rules that paths beside the site's own break.
  private func rules(_ paths: String...) throws -> [String] {
    let guide = try #require(BuildOrBuyGuide().site().guide)
    var diagnostics: [Diagnostic] = []
    check(
      (["compare.html"] + paths).map { OutputFile(path: $0, bytes: []) }, for: guide,
      reporting: &diagnostics)
    return diagnostics.map(\.rule.id)
  }

  @Test(
    "Two files with one path are an error",
    arguments: ["compare.html", "Compare.HTML", "compare.html/old.html"])
  func duplicates(path: String) throws { #expect(try rules(path) == ["duplicate-page"]) }

  @Test("Unicode's forms of one path are one path")
  func forms() throws {
    #expect(try rules("caf\u{e9}.html", "cafe\u{301}.html") == ["duplicate-page"])
  }

  @Test(
    "A path that leaves the output folder is an error",
    arguments: ["../index.html", "a/../../b.html", "a//b.html", "./a.html", "a\\b.html"])
  func unsafe(path: String) throws { #expect(try rules(path) == ["unsafe-path"]) }

  @Test("Paths of their own are fine")
  func fine() throws { #expect(try rules("a.html", "a/b.html") == []) }

  @Test("What resolving has said is not said again")
  func once() {
    var guide = BuildOrBuyGuide()
    guide.files["options/buy.md"] =
      "---\ntitle: Buy\naliases: [Compare.html]\nlast-reviewed: 2026-10-01\n---\nA product.\n"
    #expect(guide.site().diagnostics.map(\.rule.id) == ["alias-clash"])
  }
}
