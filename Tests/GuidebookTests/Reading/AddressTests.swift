import Diagnostics
import Fixtures
import Guidebook
import Testing

@Suite("Addresses of the site")
struct AddressTests {
  private func page(_ title: String, aliases: String = "[]") -> String {
    "---\ntitle: \(title)\naliases: \(aliases)\n---\nText."
  }

  /// Every finding as `rule file:line:column < note's file:line`.
  private func findings(_ changes: [String: String]) -> [String] {
    described(SmallGuide.read(changes).findings)
  }

  private func described(_ findings: [Diagnostic]) -> [String] {
    findings.map { finding in
      let note = finding.notes.first.map { " < \($0.location.file):\($0.location.line)" } ?? ""
      return "\(finding.rule.id) \(finding.location?.description ?? "-")\(note)"
    }
  }

  @Test(
    "An alias of something that has an address is reported where it is written",
    arguments: [
      ("compare.html", ""), ("Compare.HTML", ""), ("claims.html/old.html", ""),
      ("options/buy.html", " < Content/options/buy.md:1"),
      ("Options/Buy.html", " < Content/options/buy.md:1"),
      ("assessments/bakery.html", " < Content/assessments/bakery.yaml:1"),
      ("reports/bakery.html", " < Content/assessments/bakery.yaml:1"),
      ("media/shop.svg/old.html", " < Content/media/shop.svg:1"),
      ("framework/new.html", ""),
    ])
  func clashes(alias: String, note: String) {
    let found = findings(["Content/framework/new.md": page("New", aliases: "[a.html, \(alias)]")])
    #expect(found == ["alias-clash Content/framework/new.md:3:19\(note)"])
  }

  @Test("Two aliases of one address are reported at the second, with the first")
  func twice() {
    let found = findings([
      "Content/framework/a.md": page("A", aliases: "[old.html]"),
      "Content/framework/b.md": page("B", aliases: "[Old.html]"),
    ])
    #expect(found == ["alias-clash Content/framework/b.md:3:11 < Content/framework/a.md:3"])
    let same = findings(["Content/framework/a.md": page("A", aliases: "[old.html, old.html]")])
    #expect(same == ["alias-clash Content/framework/a.md:3:21 < Content/framework/a.md:3"])
  }

  @Test(
    "Two files with one address are reported at the second, with the first",
    arguments: [
      ("framework/Why.md", "framework/why.md", "framework/Why.md"),
      ("framework/caf\u{e9}.md", "framework/caf\u{e9}.md", "framework/cafe\u{301}.md"),
      ("media/Shop.svg", "media/shop.svg", "media/Shop.svg"),
    ])
  func files(added: String, second: String, first: String) {
    var files = SmallGuide.files.map { SourceFile(path: $0.key, text: $0.value) }
    // Not by a dictionary, for which Unicode's forms are one key.
    files.append(SourceFile(path: "Content/framework/cafe\u{301}.md", text: page("Y")))
    files.append(SourceFile(path: "Content/\(added)", text: page("X")))
    let found = described(SmallGuide.read(files).findings)
    #expect(found == ["duplicate-page Content/\(second):1:1 < Content/\(first):1"])
  }

  @Test("A file that would have the address of a page of every site is reported")
  func generated() {
    let study = "---\ntitle: X\noption: buy\noutcome: success\nbasis: ours\n---\nX."
    let found = findings(["Content/case-studies/index.md": study])
    #expect(found.contains("duplicate-page Content/case-studies/index.md:1:1"))
  }

  @Test(
    "An alias that leaves the site is reported where it is written",
    arguments: ["../x.html", "a/../../b.html", "a//b.html", "./a.html", "a\\b.html", "/a.html"])
  func unsafe(alias: String) {
    let found = findings(["Content/framework/new.md": page("New", aliases: "[\(alias)]")])
    #expect(found == ["unsafe-path Content/framework/new.md:3:11"])
  }

  @Test("An alias that no browser takes for a page is reported", arguments: ["old", "a b.html"])
  func noPage(alias: String) {
    let found = findings(["Content/framework/new.md": page("New", aliases: "[\(alias)]")])
    #expect(found == ["invalid-value Content/framework/new.md:3:11"])
  }
}
