import Decision
import Diagnostics
import Testing

@testable import Guidebook

@Suite("Settling findings")
struct SettlingTests {
  let stale = ("date: 2026-10-02", "date: 2026-01-02", "Content/assessments/florist.yaml")

  func rules(_ guide: DeliveryGuide) throws -> [String] {
    try guide.findings().map { "\($0.severity.rawValue) \($0.rule.id)" }
  }

  func staleGuide(checks: String = "{}") throws -> DeliveryGuide {
    try DeliveryGuide().replacing(stale.0, with: stale.1, in: stale.2)
      .replacing("checks: {}", with: "checks: \(checks)", in: "Content/guide.yaml")
  }

  @Test("The guide grades its findings, and switches rules off")
  func grades() throws {
    #expect(try rules(staleGuide()) == ["warning stale-assessment"])
    #expect(try rules(staleGuide(checks: "{stale-assessment: info}")) == ["info stale-assessment"])
    #expect(try rules(staleGuide(checks: "{stale-assessment: off}")) == [])
  }

  @Test("A check can be made an error")
  func raised() throws {
    let differs = try DeliveryGuide()
      .replacing("value: 3k USD", with: "value: 2k USD", in: "Content/claims.yaml")
      .replacing("checks: {}", with: "checks: {claim-differs: error}", in: "Content/guide.yaml")
    #expect(try rules(differs) == ["error claim-differs"])
  }

  @Test(
    "A severity that a rule cannot have is not taken over",
    arguments: ["{unknown-key: off}", "{stale-page: error}"])
  func fixed(checks: String) throws {
    let read = try DeliveryGuide().replacing(
      "checks: {}", with: "checks: \(checks)", in: "Content/guide.yaml"
    ).read(knowing: allRules)
    #expect(read.findings.map(\.rule.id) == ["fixed-severity"])
    #expect(try #require(read.guide).settings.severities.isEmpty)
  }

  @Test("Rules of the command line and the site can be named too")
  func foreignRules() throws {
    let guide = try DeliveryGuide().replacing(
      "checks: {}", with: "checks: {from-afar: info}", in: "Content/guide.yaml")
    let afar = Rule("from-afar", .warning, summary: "", reason: "", example: "", fix: "")
    let read = guide.read(knowing: allRules + [afar])
    #expect(read.findings == [])
    let finding = Diagnostic(afar, "far away", at: nil)
    let settled = settle([finding], for: try #require(read.guide), asOf: date("2026-11-24"))
    #expect(settled.reported.map(\.severity) == [.info])
    #expect(guide.read(knowing: allRules).findings.map(\.rule.id) == ["unknown-rule"])
  }

  func accepted(_ comment: String, above line: String) throws -> DeliveryGuide {
    try DeliveryGuide()
      .replacing("\">= 20k\"", with: "\">= 11k\"", in: "Content/decision.yaml")
      .replacing("budget: 15k", with: "budget: 10k", in: "Content/assessments/florist.yaml")
      .replacing(line, with: "  # \(comment)\n\(line)", in: "Content/decision.yaml")
  }

  @Test("A comment above a line accepts its finding until its last day")
  func acceptance() throws {
    var guide = try accepted(
      "waymark: accept gate-below-cost until 2026-11-24, the source says so",
      above: "  - id: affordable")
    #expect(try rules(guide) == [])
    #expect(try guide.settled().accepted.map(\.rule.id) == ["gate-below-cost"])
    guide.today = date("2026-11-25")
    #expect(try rules(guide) == ["warning expired-acceptance", "warning gate-below-cost"])
  }

  @Test("A comment that accepts nothing is a finding")
  func unused() throws {
    let elsewhere = try accepted(
      "waymark: accept gate-below-cost until 2027-11-24, on the wrong line",
      above: "  - id: volume")
    #expect(try rules(elsewhere) == ["warning unused-acceptance", "warning gate-below-cost"])
    let otherRule = try accepted(
      "waymark: accept unread-gate until 2027-11-24, the wrong rule", above: "  - id: affordable")
    #expect(try rules(otherRule) == ["warning unused-acceptance", "warning gate-below-cost"])
  }

  @Test("A finding about a whole page is accepted from within it")
  func wholePage() throws {
    let guide = try DeliveryGuide()
      .replacing("2026-10-01", with: "2026-01-01", in: "Content/options/van.md")
      .replacing(
        "A van carries more.",
        with:
          "A van carries more.\n\n<!-- waymark: accept stale-page until 2027-01-31, it keeps -->",
        in: "Content/options/van.md")
    #expect(try rules(guide) == [])
  }

  @Test("Findings stand in the order of their places")
  func order() throws {
    let guide = try DeliveryGuide()
      .replacing("value: 3k USD", with: "value: 2k USD", in: "Content/claims.yaml")
      .replacing("\">= 20k\"", with: "\">= 11k\"", in: "Content/decision.yaml")
      .replacing("date: 2026-10-02", with: "date: 2026-01-02", in: stale.2)
    let places = try guide.findings().compactMap(\.location)
    #expect(places == places.sorted())
    #expect(Set(places.map(\.file)).count == 3)
  }
}
