import Foundation
import Testing

@testable import waymark

/// The day that the guide in `Content/` is true as of.
private let day = "2026-11-24"

@Suite("The guide in Content/")
struct ShippedGuideTests {
  @Test("It has no findings, warnings included, as of its own day")
  func isClean() throws {
    let outcome = try runWaymark("check", "--strict", "--as-of", day)
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
  }

  @Test("Its figures are the source's")
  func figures() throws {
    let facts = try facts()
    let tuning = try facts.costs(of: "fine-tuning")
    #expect(try range(tuning, "direct", "one-off") == [55_000, 107_500, 160_000])
    #expect(try range(tuning, "hidden", "per-year") == [176_000, 176_000, 176_000])
    #expect(try range(tuning, "total") == [202_500, 330_000, 457_500])
    #expect(try range(facts.costs(of: "rag"), "total") == [5_000, 10_000, 15_000])
    #expect(try range(facts.costs(of: "few-shot-prompting"), "total") == [500, 1_250, 2_000])
    #expect(try range(facts.costs(of: "prompt-chaining"), "total") == [1_000, 3_000, 5_000])
    #expect(try entry(facts.costs(of: "rag"), "total")["at-least"] as? Bool == true)
  }

  @Test("Over two years fine-tuning costs what the source's items come to")
  func twoYears() throws {
    let scratch = try Scratch(shippedGuide: ["horizon: 12 months": "horizon: 24 months"])
    let tuning = try facts(in: scratch).costs(of: "fine-tuning")
    #expect(tuning["horizon-months"] as? Double == 24)
    #expect(try range(tuning, "total") == [402_500, 578_000, 753_500])
  }

  @Test("Its claims come out as its pages say")
  func claims() throws {
    let claims = try facts().list("claims")
    #expect(claims.count >= 10)
    let status = Dictionary(
      uniqueKeysWithValues: claims.map { ($0["id"] as? String, $0["status"] as? String) })
    #expect(status["hidden-total"] == "differs")
    #expect(status["rag-cost"] == "agrees")
  }

  @Test("Its assessments come out differently")
  func assessments() throws {
    let verdicts = try facts().list("assessments").map { try entry($0, "verdict") }
    let options = verdicts.compactMap { $0["option"] as? String }
    #expect(verdicts.count == 5)
    #expect(options.count { $0 == "fine-tuning" } == 1)
    #expect(options.count { $0 != "fine-tuning" } == 3)
    #expect(Set(options).count >= 3)
    #expect(verdicts.count { $0["status"] as? String == "open" } == 1)
  }

  @Test("guide.json has the members that are promised, in their order")
  func schema() throws {
    let scratch = try Scratch(shippedGuide: [:])
    let text = try runWaymark("snapshot", "--as-of", day, in: scratch.path).output
    let members = ["schema", "guide", "options", "assessments", "claims", "findings"]
    let places = members.map { text.range(of: "\n  \"\($0)\":")?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(text.hasPrefix("{\n  \"schema\": 1,"))
  }

  @Test("An answers file is printed in 80 columns")
  func columns() throws {
    let scratch = try Scratch(shippedGuide: [:])
    for file in try scratch.files("Content/assessments").keys.sorted() {
      let outcome = try runWaymark(
        "evaluate", "Content/assessments/\(file)", "--as-of", day, in: scratch.path)
      #expect(outcome.status == 0)
      for line in outcome.output.split(separator: "\n") {
        #expect(line.unicodeScalars.count <= 80, "\(file): \(line)")
      }
    }
  }

  // MARK: - Reading guide.json

  private func facts(in scratch: Scratch? = nil) throws -> [String: Any] {
    let scratch = try scratch ?? Scratch(shippedGuide: [:])
    let outcome = try runWaymark("snapshot", "--as-of", day, in: scratch.path)
    #expect(outcome.status == 0)
    return try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }
}

extension [String: Any] {
  fileprivate func list(_ name: String) throws -> [[String: Any]] {
    try #require(self[name] as? [[String: Any]])
  }

  fileprivate func costs(of option: String) throws -> [String: Any] {
    try entry(#require(list("options").first { $0["id"] as? String == option }), "costs")
  }
}

private func entry(_ object: [String: Any], _ name: String) throws -> [String: Any] {
  try #require(object[name] as? [String: Any])
}

/// Low, mid and high of the range at a path.
private func range(_ costs: [String: Any], _ path: String...) throws -> [Double] {
  let found = try path.reduce(costs) { try entry($0, $1) }
  return try ["low", "mid", "high"].map { try #require(found[$0] as? Double) }
}
