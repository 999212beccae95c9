import Decision
import Diagnostics
import Testing

@testable import Guidebook

@Suite("Snapshots")
struct SnapshotTests {
  func member(_ path: String..., of json: JSON) -> JSON? {
    path.reduce(json as JSON?) { value, name in
      switch value {
      case .object(let members): members.first { $0.name == name }?.value
      case .array(let elements):
        elements.first { $0.has("id", .string(name)) } ?? Int(name).map { elements[$0] }
      default: nil
      }
    }
  }

  func snapshot(
    of guide: DeliveryGuide = trainingGuide, findings: [Diagnostic] = []
  ) throws -> JSON {
    guideJSON(try guide.guide(), try guide.results(), findings: findings)
  }

  @Test("The guide's facts are under the names of schema 1")
  func shape() throws {
    let json = try snapshot()
    guard case .object(let members) = json else {
      Issue.record("the snapshot is no object")
      return
    }
    #expect(
      members.map(\.name) == [
        "schema", "guide", "options", "assessments", "break-even", "cheaper", "swings",
        "simulation", "claims", "rules", "findings",
      ])
    #expect(member("schema", of: json) == .number("1"))
    #expect(member("guide", "as-of", of: json) == .string("2026-11-24"))
    #expect(member("guide", "version", of: json) == .string("1.0.0"))
  }

  @Test("Numbers are exact decimals, and a sum that lacks something says what")
  func numbers() throws {
    let json = try snapshot()
    let tuning = try #require(member("options", "fine-tuning", "costs", of: json))
    #expect(
      member("total", of: tuning)?.compact
        == #"{"low":202500,"mid":330000,"high":457500,"p10":290000,"p50":330000,"p90":370000,"#
        + #""at-least":true,"missing":["flexibility"]}"#)
    #expect(
      member("hidden", "per-year", of: tuning)?.compact
        == #"{"low":176000,"mid":176000,"high":176000,"at-least":true,"missing":["flexibility"]}"#)
    #expect(
      member("direct", "one-off", of: tuning)?.compact
        == #"{"low":55000,"mid":107500,"high":160000}"#
    )
    #expect(member("horizon-months", of: tuning) == .number("12"))
    #expect(
      member("options", "fine-tuning", "time-months", of: json)?.compact
        == #"{"low":4.5,"mid":4.5,"high":4.5}"#)
    // Two weeks are 14 of 30.4375 days.
    #expect(member("options", "rag", "time-months", "mid", of: json) == .number("0.46"))
    #expect(
      member("options", "rag", "ratings", of: json)?.compact == #"{"flexibility":"very-high"}"#)
  }

  @Test("A verdict names its option, and null while it is open")
  func verdicts() throws {
    let json = try snapshot()
    #expect(
      member("assessments", "open", "unwaived", of: json)?.compact
        == #"{"status":"open","option":null,"candidates":["rag","fine-tuning"],"#
        + #""ruled-out":["few-shot-prompting","prompt-chaining"],"deciding":["latency"]}"#)
    #expect(
      member("assessments", "waived", "verdict", "option", of: json) == .string("fine-tuning"))
    #expect(member("assessments", "waived", "unwaived", "option", of: json) == .string("rag"))
    #expect(
      member("assessments", "waived", "gates", of: json)?.compact
        == #"[{"id":"data","result":"pass"},{"id":"fast","result":"fail"}]"#)
    #expect(member("assessments", "small", "rows", of: json)?.compact == #"["few"]"#)
    #expect(
      member("assessments", "small", "costs", "fine-tuning", "total", "mid", of: json)
        == .number("578000"))
  }

  @Test("What would change a verdict is written as an answers file says it")
  func flips() throws {
    let json = try snapshot()
    #expect(
      member("assessments", "small", "verdict", "flips", "0", of: json)?.compact
        == #"{"to":"rag","changes":[{"input":"examples","from":"2000","to":"10000","#
        + #""within":"at least 10,000 examples"}]}"#)
    // Beside more examples it takes a faster answer, and prompting exhausted: a third change.
    let tuning = try #require(
      member("assessments", "small", "verdict", "flips", of: json)?.elements.last)
    #expect(member("to", of: tuning) == .string("fine-tuning"))
    #expect(
      tuning["changes"]?.elements.map { $0["input"]?.text } == [
        "examples", "exhausted", "latency",
      ])
  }

  @Test("Every written change, read back, gives the verdict it is for")
  func flipsHold() throws {
    let guide = try trainingGuide.guide()
    let json = try snapshot()
    var count = 0
    for assessment in guide.assessments {
      let waived = Set(
        assessment.waivers.filter { $0.isValid(asOf: trainingGuide.today) }.map(\.gate))
      let flips = member("assessments", assessment.id, "verdict", "flips", of: json)?.elements
      for flip in try #require(flips) {
        var answers = assessment.answersByInput
        for change in flip["changes"]?.elements ?? [] {
          let id = try #require(change["input"]?.text)
          let input = try #require(guide.questions.first { $0.id == id }?.input)
          answers[id] = try Answer(
            parsing: try #require(change["to"]?.text), for: input, currency: "USD")
        }
        let verdict = guide.table.verdict(for: answers, waiving: waived)
        #expect(verdict.option == flip["to"]?.text, "\(assessment.id): \(flip.compact)")
        count += 1
      }
    }
    #expect(count >= 6)
  }

  @Test("Options are held against each other over the assessment's own horizon")
  func comparisons() throws {
    let json = try snapshot()
    // Live after 14 of 30.4375 days, so upkeep is paid 23.54 times: 5,000 to 15,000 and 2,354.
    #expect(
      member("assessments", "small", "swings", "rag", of: json)?.compact
        == #"[{"of":"item","id":"setup","at-low":7354,"at-high":17354}]"#)
    // Serving moves it by 8,000 in 19.5 months, more than compute by 20,000 in 4.5.
    #expect(
      member("assessments", "small", "swings", "fine-tuning", "0", of: json)?.compact
        == #"{"of":"item","id":"deployment","at-low":500000,"at-high":656000}"#)
    let cheaper = try #require(
      member("assessments", "small", "cheaper", of: json)?.elements.first {
        $0["first"]?.text == "few-shot-prompting" && $0["second"]?.text == "rag"
      })
    #expect(cheaper["first-cheaper"] == .number("1"))
    #expect(cheaper["second-cheaper"] == .number("0"))
    #expect(cheaper["at-least"] == nil)
  }

  @Test("A break-even names the month, who is cheaper from then on, and what it lacks")
  func breakEven() throws {
    let dear = try trainingGuide.replacing(
      "amount: 1k to 5k, kind: direct, during: build", with: "amount: 100k/month, kind: direct",
      in: "Content/options/prompt-chaining.yaml")
    let json = try snapshot(of: dear)
    let pair = try #require(
      member("break-even", of: json)?.elements.first {
        $0["first"]?.text == "prompt-chaining" && $0["second"]?.text == "fine-tuning"
      })
    // 107,500 at once and 15,000 a month against 100,000 a month: level after 107.5 / 85 months.
    #expect(pair["crossings"]?.compact == #"[{"month":1.26,"cheaper":"fine-tuning"}]"#)
    #expect(pair["missing"]?.compact == #"["flexibility"]"#)
    #expect(pair["at-least"] == .boolean(true))
    #expect(pair["simulated"]?["share"] == .number("1"))
    #expect(pair["running-per-month"]?["first"] == .number("100000"))
  }

  @Test("Claims have their figures with a unit, or null")
  func claims() throws {
    let json = try snapshot()
    #expect(
      member("claims", "hidden-total", "stated", of: json)?.compact
        == #"{"low":200000,"mid":200000,"high":200000,"unit":"USD/year"}"#)
    #expect(member("claims", "one-percent", "computed", "mid", of: json) == .number("0.07874"))
    #expect(member("claims", "average", "computed", of: json) == .null)
    #expect(member("claims", "hen", "stated", of: json) == .null)
  }

  @Test("A finding without a place has null for it")
  func findings() throws {
    let placed = Diagnostic(
      .stalePage, "old", at: SourceLocation(file: "Content/index.md", line: 3, column: 2))
    let json = try snapshot(findings: [placed, Diagnostic(.stalePage, "older", at: nil)])
    #expect(
      member("findings", of: json)?.compact
        == #"[{"rule":"stale-page","severity":"warning","file":"Content/index.md","line":3,"#
        + #""column":2,"message":"old"},{"rule":"stale-page","severity":"warning","file":null,"#
        + #""line":null,"column":null,"message":"older"}]"#)
  }
}

extension JSON {
  fileprivate func has(_ name: String, _ value: JSON) -> Bool {
    guard case .object(let members) = self else { return false }
    return members.contains(Member(name, value))
  }
}
