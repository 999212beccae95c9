import Decision
import Diagnostics
import Fixtures
import Guidebook
import Testing

@Suite("A guide without mistakes")
struct SmallGuideTests {
  @Test("Nothing is found in it, whatever the order of its files")
  func clean() {
    #expect(SmallGuide.read().findings.map(\.message) == [])
  }

  @Test("Every part of it arrives where it belongs")
  func parts() throws {
    let guide = try #require(SmallGuide.read().guide)
    #expect(guide.settings.currency == "EUR")
    #expect(guide.options.map(\.id) == ["buy", "build"])
    #expect(guide.table.options == ["buy", "build"])
    #expect(guide.table.rows.map(\.cells.count) == [2, 0])
    #expect(guide.workedExamples.first?.expectation == .not("build"))
    #expect(guide.claims.first?.tolerance == .points(1))
    #expect(guide.homeFacts == ["buying-price"])
    #expect(guide.home.title == "Build or buy?")
    #expect(guide.media == ["media/shop.svg"])
    #expect(guide.caseStudies.first?.expectation == .reachable("buy"))
  }

  @Test("What an option says of its basis holds for its items, grades and time")
  func inheritedBasis() throws {
    let guide = try #require(SmallGuide.read().guide)
    let build = try #require(guide.options.last)
    #expect(build.lines.map(\.basis) == [.ours, .ours])
    #expect(build.ratings.map(\.basis) == [.ours])
    #expect(build.timeBasis == .ours)
    #expect(guide.options.first?.timeBasis == .cited(["survey"]))
  }

  @Test("A project's own figures replace the guide's and keep kind and phase")
  func overrides() throws {
    let bakery = try #require(SmallGuide.read().guide?.assessments.first)
    let buy = try #require(bakery.costs["buy"])
    #expect(buy.time == Spread(Duration(1, .week)))
    #expect(buy.items.map(\.amount) == [.recurring(Spread(Money(600)), every: .year)])
    #expect(buy.items.first?.kind == .direct)
    #expect(bakery.costs["build"]?.items.map(\.id) == ["work", "hosting", "training"])
    #expect(bakery.overridden == ["buy": ["licence", "time"], "build": ["training"]])
  }

  @Test("Answers keep their words, their evidence and the questions' order")
  func answers() throws {
    let bakery = try #require(SmallGuide.read().guide?.assessments.first)
    #expect(bakery.answers.map(\.input) == ["users", "kind"])
    #expect(bakery.answers.first?.answer == .range(low: .number(200), high: .number(400)))
    #expect(bakery.answers.first?.evidence == [.reference("survey"), .text("a list")])
    #expect(bakery.status == .final)
    #expect(bakery.horizon == Duration(24, .month))
  }

  @Test("Comments that accept findings know their rule, day and line")
  func acceptances() throws {
    let text = """
      # waymark: accept unstated-basis until 2027-01-31, known

      # another comment
      name: Build   # waymark: accept stale-page until 2027-02-28, soon
      summary: x
      time: 1 week
      """
    let guide = try #require(SmallGuide.read(["Content/options/build.yaml": text]).guide)
    #expect(guide.acceptances.map(\.rule.value) == ["unstated-basis", "stale-page"])
    #expect(guide.acceptances.map(\.line) == [4, 4])
    #expect(guide.acceptances.map(\.location.line) == [1, 4])
    #expect(guide.acceptances.first?.until == CalendarDate(year: 2027, month: 1, day: 31))
    #expect(guide.acceptances.first?.reason == "known")
  }

  @Test("A page's comment accepts what stands on the next line")
  func pageAcceptance() throws {
    let text = "<!-- waymark: accept raw-html until 2027-01-31, an old page -->\nText"
    let guide = try #require(SmallGuide.read(["Content/options/buy.md": text]).guide)
    #expect(guide.acceptances.map(\.line) == [2])
  }

  @Test("Words of YAML's own types stay what their fields say")
  func sourceText() throws {
    let text = """
      project: no
      team: 010
      owner: 12:30
      date: 2026-10-02
      guide: 1.2.0
      answers: {kind: shop}
      """
    let bakery = SmallGuide.read(["Content/assessments/bakery.yaml": text]).guide?.assessments.first
    #expect(bakery?.project == "no")
    #expect(bakery?.team == "010")
    #expect(bakery?.owner == "12:30")
  }
}
