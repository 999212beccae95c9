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

  func snapshot(findings: [Diagnostic] = []) throws -> JSON {
    guideJSON(try trainingGuide.guide(), try trainingGuide.results(), findings: findings)
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
        "schema", "guide", "options", "assessments", "claims", "rules", "findings",
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
        == #"{"low":202500,"mid":330000,"high":457500,"at-least":true,"missing":["flexibility"]}"#)
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
      member("assessments", "open", "verdict", of: json)?.compact
        == #"{"status":"open","option":null,"candidates":["rag","fine-tuning"],"#
        + #""ruled-out":["few-shot-prompting","prompt-chaining"]}"#)
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
