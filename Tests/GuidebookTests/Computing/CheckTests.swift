import Decision
import Diagnostics
import Testing

@testable import Guidebook

/// A change to the guide that breaks one rule.
struct Breach: CustomTestStringConvertible {
  let rule: String
  /// Changes to files as path below `Content/`, old text, new text; a new file has no old text.
  let changes: [(path: String, old: String, new: String)]
  var testDescription: String { rule }

  init(_ rule: String, _ changes: (path: String, old: String, new: String)...) {
    self.rule = rule
    self.changes = changes
  }

  func guide() throws -> DeliveryGuide {
    try changes.reduce(DeliveryGuide()) { guide, change in
      let path = "Content/" + change.path
      return change.old.utf8.isEmpty
        ? guide.with(path, change.new)
        : try guide.replacing(change.old, with: change.new, in: path)
    }
  }
}

let breaches = [
  Breach("invalid-formula", ("claims.yaml", "bike.total / van.total", "bike.total - van.time")),
  Breach("claim-loop", ("claims.yaml", "bike.total / van.total", "bike.total / claims.share")),
  Breach("claim-differs", ("claims.yaml", "value: 3k USD", "value: 2k USD")),
  Breach("difference-vanished", ("claims.yaml", "value: 2000/year", "value: 1200/year")),
  Breach(
    "claim-not-computable",
    ("claims.yaml", "computed: bike.total,", "computed: bike.item.weather,")),
  Breach(
    "value-without-figure",
    ("options/van.md", "A van carries more.", "Rain costs {value}`bike.item.weather`.")),
  Breach("worked-example-fails", ("decision.yaml", "expect: van", "expect: bike")),
  Breach(
    "case-study-contradicts", ("case-studies/bakery.md", "outcome: success", "outcome: failure")),
  Breach(
    "conflicting-rows", ("decision.yaml", "hit-policy: first", "hit-policy: unique"),
    ("decision.yaml", "when: {streets: narrow}", "when: {parcels: '>= 60'}")),
  Breach(
    "no-row-fits",
    ("decision.yaml", "otherwise, then: bike", "few, when: {parcels: '< 1'}, then: bike"),
    ("assessments/florist.yaml", "streets: {value: wide, why: New town}", "streets: unknown"),
    ("assessments/florist.yaml", "parcels: 80", "parcels: 20")),
  Breach(
    "table-gap",
    ("decision.yaml", "otherwise, then: bike", "few, when: {parcels: '< 1'}, then: bike")),
  Breach(
    "table-overlap", ("decision.yaml", "hit-policy: first", "hit-policy: unique"),
    ("decision.yaml", "when: {streets: narrow}", "when: {parcels: '>= 60'}")),
  Breach(
    "row-never-fires",
    (
      "decision.yaml", "    - {id: otherwise",
      "    - {id: few, when: {streets: narrow, parcels: '< 5'}, then: van, basis: ours}\n"
        + "    - {id: otherwise"
    )),
  Breach(
    "duplicate-row",
    (
      "decision.yaml", "    - {id: otherwise",
      "    - {id: slim, when: {streets: [narrow]}, then: van, basis: ours}\n    - {id: otherwise"
    )),
  Breach(
    "gate-not-comparable", ("decision.yaml", "against: van.total.low", "against: van.time.low")),
  Breach("gate-below-cost", ("decision.yaml", "\">= 20k\"", "\">= 11k\"")),
  Breach("gate-without-advice", ("decision.yaml", "otherwise: Save first.", "note: Save first.")),
  Breach(
    "unread-input",
    (
      "decision.yaml", "gates:\n",
      "  - {id: mood, question: How is the mood?, type: text}\ngates:\n"
    )),
  Breach(
    "unread-gate",
    ("decision.yaml", "{gates: all, streets: wide}", "{affordable: pass, streets: wide}")),
  Breach(
    "unrated-criterion",
    (
      "decision.yaml", "inputs:\n",
      "  - {id: noise, name: Noise, scale: [loud, quiet]}\ninputs:\n"
    )),
  Breach(
    "missing-rating",
    (
      "options/walk.yaml", "",
      "name: Walk\nsummary: Carry it.\norder: 3\ntime: 1 day\nbasis: ours\n"
    ),
    ("options/walk.md", "", "A walk.\n")),
  Breach("unstated-basis", ("options/bike.yaml", "during: build, basis: ours}", "during: build}")),
  Breach(
    "uncited-reference",
    ("references/other.md", "", "---\ntype: book\ntitle: Unread\nevidence: none\n---\nA book.\n")),
  Breach(
    "cited-background",
    ("references/survey.md", "type: report", "type: report\nbackground: true")),
  Breach(
    "expired-waiver", ("assessments/florist.yaml", "expires: 2027-03-01", "expires: 2026-11-23")),
  Breach("needless-waiver", ("assessments/florist.yaml", "gate: affordable", "gate: volume")),
  Breach(
    "overdue-answer",
    (
      "assessments/florist.yaml", "{value: wide, why: New town}",
      "{value: unknown, ask: The town, due: 2026-11-23}"
    )),
  Breach(
    "overdue-step",
    ("assessments/florist.yaml", "guide: 1.2.0", "guide: 1.2.0\nnext: [{do: Buy, due: 2026-11-23}]")
  ),
  Breach(
    "overdue-draft", ("assessments/florist.yaml", "date: 2026-10-02", "date: 2026-11-23"),
    ("assessments/florist.yaml", "status: final", "status: draft")),
  Breach("decision-moved-on", ("assessments/florist.yaml", "option: van", "option: bike")),
  Breach("version-ahead", ("assessments/florist.yaml", "guide: 1.2.0", "guide: 1.3.0")),
  Breach("version-behind", ("assessments/florist.yaml", "guide: 1.2.0", "guide: 1.1.0")),
  Breach("rules-changed", ("versions/1.2.0.json", "", "{\"rules\": {}}")),
  Breach("broken-snapshot", ("versions/first.json", "", "{\"rules\": {}}")),
  Breach("stale-schema", ("schemas/option.schema.json", "", "{}")),
  Breach("stale-page", ("options/van.md", "2026-10-01", "2026-05-23")),
  Breach("stale-reference", ("references/survey.md", "2026-09-01", "2026-05-23")),
  Breach("stale-assessment", ("assessments/florist.yaml", "date: 2026-10-02", "date: 2026-05-23")),
  Breach("future-date", ("assessments/florist.yaml", "date: 2026-10-02", "date: 2026-11-26")),
  Breach("skipped-heading", ("options/van.md", "A van carries more.", "### Load")),
  Breach("repeated-heading", ("options/van.md", "A van carries more.", "## Load\n\n## Load")),
  Breach(
    "wide-table",
    (
      "options/van.md", "A van carries more.",
      "|a|b|c|d|e|f|g|h|i|\n|-|-|-|-|-|-|-|-|-|\n|1|2|3|4|5|6|7|8|9|"
    )),
  Breach(
    "missing-alternative", ("options/van.md", "A van carries more.", "![](../media/van.png)"),
    ("media/van.png", "", "")),
  Breach("empty-link", ("options/van.md", "A van carries more.", "[](bike.md)")),
  Breach("unused-media", ("media/van.png", "", "")),
  Breach("orphan-page", ("framework/why.md", "", "---\ntitle: Why\n---\nSo.\n")),
  Breach("unshown-claim", ("index.md", "```{claims}", "```{claims}\n:ids: share")),
  Breach("bare-figure", ("options/van.md", "A van carries more.", "A van carries 20% more.")),
]

@Suite("Checks")
struct CheckTests {
  @Test("A guide with nothing wrong has no findings")
  func clean() throws {
    #expect(try DeliveryGuide().findings().map(line) == [])
  }

  @Test("A change that breaks a rule is found", arguments: breaches)
  func breach(_ breach: Breach) throws {
    let rules = Set(try breach.guide().findings().map(\.rule.id))
    #expect(rules.contains(breach.rule))
  }

  @Test("Every check has a change that breaks it")
  func coverage() {
    let rules = allChecks.map(\.rule.id).filter { $0 != "table-not-analysed" }
    #expect(rules == breaches.map(\.rule))
  }

  @Test("A table that was not searched to the end is said to be so")
  func unsearched() throws {
    let guide = try DeliveryGuide().guide()
    let today = date("2026-11-24")
    var inspection = Inspection(guide, compute(guide, asOf: today, drawing: .few), asOf: today)
    #expect(Check.tableNotAnalysed.findings(inspection) == [])
    inspection.analysis = TableAnalysis(
      gaps: [], hasMoreGaps: false, overlaps: [], unreachable: [], duplicates: [],
      unreadGates: [], unreadInputs: [], cells: 2_000_000, isComplete: false)
    #expect(
      Check.tableNotAnalysed.findings(inspection).map(\.message) == [
        "not all of the table's 2,000,000 cells were searched for gaps and rows that never fire"
      ])
  }

  @Test("Rows that agree are not said to disagree where only one may fit")
  func agreeingRows() throws {
    let breach = Breach(
      "conflicting-rows", ("decision.yaml", "hit-policy: first", "hit-policy: unique"),
      (
        "decision.yaml", "when: {streets: narrow}, then: bike",
        "when: {parcels: '>= 60'}, then: van"
      ))
    let messages = try breach.guide().findings().filter { $0.rule.id == breach.rule }.map(\.message)
    #expect(!messages.isEmpty)
    #expect(messages.allSatisfy { $0.contains("hit policy 'unique' lets only one fit") })
  }

  @Test("What is wrong with the table is said with an example and the rows it is about")
  func tableFindings() throws {
    func messages(_ rule: String) throws -> [String] {
      let breach = try #require(breaches.first { $0.rule == rule })
      return try breach.guide().findings().filter { $0.rule.id == rule }.map(\.message)
    }
    #expect(
      try messages("table-overlap") == [
        "'loaded' and 'tight' both fit parcels = 60, budget = $20,000 and streets = wide"
      ])
    #expect(
      try messages("row-never-fires") == ["'few' never fires: 'tight' decides wherever it fits"])
    #expect(try messages("duplicate-row") == ["'slim' asks what 'tight' asks and leads elsewhere"])
    #expect(try messages("table-gap").first?.utf8.starts(with: "no row for ".utf8) == true)
  }

  @Test(
    "Rows that ask the same and lead elsewhere are an error where no row comes before another",
    arguments: [
      (HitPolicy.first, Severity.warning), (.priority, .warning), (.unique, .error),
      (.any, .error),
    ])
  func duplicateSeverity(policy: HitPolicy, severity: Severity) throws {
    let breach = try #require(breaches.first { $0.rule == "duplicate-row" })
    let twice = try breach.guide().replacing(
      "hit-policy: first", with: "hit-policy: \(policy.rawValue)", in: "Content/decision.yaml")
    let found = try twice.findings().filter { $0.rule.id == "duplicate-row" }
    #expect(found.map(\.severity) == [severity])
  }

  @Test("Rule ids are unique and every rule explains itself")
  func ids() {
    #expect(Set(allRules.map(\.id)).count == allRules.count)
    for rule in allRules {
      #expect(
        rule.id.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 45 })
      for text in [rule.summary, rule.reason, rule.example, rule.fix] {
        #expect(!text.utf8.isEmpty, "\(rule.id)")
      }
    }
  }
}
