import Diagnostics
import Fixtures
import Guidebook
import Testing

@Suite("Files that are missing, misplaced or broken")
struct FileSlipTests {
  @Test(
    "A file that every guide has is said to be missing",
    arguments: ["Content/guide.yaml", "Content/decision.yaml", "Content/index.md"])
  func missing(_ path: String) {
    let findings = SmallGuide.read([path: nil]).findings
    #expect(findings.filter { $0.rule == .missingFile }.map(\.location?.file) == [path])
    #expect(findings.count == 1, "\(findings.map(\.message))")
  }

  @Test("Without settings there is no guide, with any other mistake there is one")
  func noGuide() {
    #expect(SmallGuide.read(["Content/guide.yaml": nil]).guide == nil)
    #expect(SmallGuide.read(["Content/decision.yaml": "rules: 1"]).guide != nil)
  }

  @Test("An option's page and facts come in pairs")
  func orphans() {
    let page = SmallGuide.read(["Content/options/rent.md": "Text"]).findings
    #expect(
      page.map { "\($0.rule.id) \($0.location?.file ?? "")" }
        == ["orphan-file Content/options/rent.md"])
    let facts = SmallGuide.read(["Content/options/buy.md": nil]).findings
    #expect(
      facts.map { "\($0.rule.id) \($0.location?.file ?? "")" }
        == ["orphan-file Content/options/buy.yaml"])
  }

  @Test(
    "A file in the wrong place is said to be unread",
    arguments: [
      ("Content/guide.yml", ".yaml"), ("Content/option/x.yaml", "'options'"),
      ("Content/notes.md", "folders"), ("Content/claim.yaml", "'claims.yaml'"),
      ("Content/options/deep/x.yaml", ""), ("Content/references/x.bib", ""),
    ])
  func stray(_ path: String, _ help: String) {
    let findings = SmallGuide.read([path: "x: 1"]).findings
    #expect(findings.map(\.rule.id) == ["stray-file"])
    #expect(findings.first?.location?.file == path)
    let suggested = findings.first?.help ?? ""
    #expect(help.isEmpty || suggested.contains(help))
  }

  @Test(
    "Media that may run in a browser are refused",
    arguments: [
      ("page.html", "<p>"), ("page.SVG", "<svg><script>x</script></svg>"), ("noending", "x"),
      ("a.svg", "<svg ONload = 'x'/>"), ("a.svg", "<svg><a xlink:href=' https://x'/></svg>"),
      ("a.svg", "<svg><a href='java&#115;cript:x'/></svg>"),
      ("a.svg", "<svg><foreignObject/></svg>"),
      ("a.svg", "<svg xmlns:s='http://www.w3.org/2000/svg'><s:script/></svg>"), ("a.js", "x"),
      ("a.svg", "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg/>"), ("a.xml", "<svg/>"),
    ])
  func activeMedia(_ name: String, _ text: String) {
    let findings = SmallGuide.read(["Content/media/\(name)": text]).findings
    #expect(findings.map(\.rule.id) == ["active-media"])
  }

  @Test(
    "Drawings, pictures and texts are media",
    arguments: [
      ("a.png", "x"), ("b.JPG", "x"), ("data.csv", "a,b"),
      ("a.svg", "<svg viewBox='0 0 9 9'><g id='one'><path d='M0 0'/></g><use href='#one'/></svg>"),
      ("b.svg", "<svg><text>description = on the road</text></svg>"),
    ])
  func media(_ name: String, _ text: String) {
    #expect(SmallGuide.read(["Content/media/\(name)": text]).findings.isEmpty)
  }

  @Test(
    "Files that tools keep are left alone",
    arguments: [
      "Content/.gitkeep", "Content/media/.DS_Store", "Content/schemas/assessment.schema.json",
      "Content/versions/1.0.0.json", "README.md",
    ])
  func ignored(_ path: String) {
    #expect(SmallGuide.read([path: "x"]).findings.isEmpty)
  }

  @Test(
    "A file's name is an id",
    arguments: [
      ("Content/references/BCG 2024.md", "invalid-id"),
      ("Content/references/unknown.md", "reserved-id"),
      ("Content/references/index.md", "reserved-id"),
    ])
  func fileID(_ path: String, _ rule: String) {
    let text = "---\ntitle: x\ntype: report\nevidence: none\n---\n"
    let findings = SmallGuide.read([path: text]).findings
    #expect(
      findings.map { "\($0.rule.id) \($0.location?.description ?? "")" } == ["\(rule) \(path):1:1"])
  }

  @Test(
    "A broken file is one finding, and what refers to it none",
    arguments: [
      "Content/decision.yaml", "Content/claims.yaml", "Content/options/buy.yaml",
      "Content/assessments/bakery.yaml",
    ])
  func noCascade(_ path: String) {
    let findings = SmallGuide.read([path: "a: [1"]).findings
    #expect(findings.map(\.rule.id) == ["yaml-syntax"], "\(findings.map(\.message))")
  }

  @Test("Mistakes of many files are found in one run, in the order of their places")
  func allAtOnce() {
    let findings = SmallGuide.read([
      "Content/guide.yaml": "title: x\ncurency: EUR\nversion: 1.0.0\nhorizon: 1 year",
      "Content/options/buy.md": "[a](b.md) [@c]",
      "Content/assessments/bakery.yaml": "project: x\nguide: 1.0.0\nanswers: {size: 3}",
    ]).findings
    #expect(
      findings.map { "\($0.rule.id) \($0.location?.description ?? "")" } == [
        "missing-key Content/assessments/bakery.yaml:1:1",
        "unknown-input Content/assessments/bakery.yaml:3:11",
        "unknown-key Content/guide.yaml:2:1",
        "broken-link Content/options/buy.md:1:5",
        "unknown-reference Content/options/buy.md:1:12",
      ])
  }
}
