import Foundation
import Testing

@testable import Site

/// What stands with every block that computes.
@Suite("Blocks that compute")
struct ProvenanceTests {
  private static let money = ["comparison", "costs", "cost-chart", "break-even", "assessments"]

  @Test(
    "Costs carry a caption, unit, horizon, day and sources",
    arguments: money, [nil, "24 months"] as [String?])
  func costs(name: String, horizon: String?) throws {
    let takesHorizon = name != "assessments"
    let own = takesHorizon ? horizon : nil
    let block = try block(name, own.map { ":horizon: \($0)\n" } ?? "")
    #expect(block.contains("<caption") || block.contains("<figcaption>"))
    #expect(block.contains("In EUR, added up over \(own ?? "12 months"); low, middle and high"))
    #expect(block.contains("As of 24 November 2026."))
    #expect(block.contains("Sources:<sup class=\"cite\"><a href=\"#ref:1\""))
  }

  @Test("Stated figures say what they are held against", arguments: ["facts", "claims"])
  func claims(name: String) throws {
    let block = try block(name)
    #expect(block.contains("computed by plain addition from the guide&#39;s own figures, in EUR"))
    #expect(block.contains("costs over 12 months. As of 24 November 2026. Sources:<sup"))
  }

  @Test("Worked examples say which rules they ran through, and that they are the guide's own")
  func candidates() throws {
    let block = try block("candidates")
    #expect(block.contains("<caption"))
    #expect(block.contains("the rules of version 1.2.0. As of 24 November 2026."))
    #expect(block.contains("Sources: our judgement."))
  }

  @Test("Totals over the guide's horizon say how they were simulated, others that they are added")
  func simulated() throws {
    #expect(try block("cost-chart").contains("P10 to P90 simulated, 100 draws."))
    #expect(try !block("cost-chart", ":horizon: 24 months\n").contains("simulated"))
  }

  @Test("Lines of one kind name the sources of that kind only")
  func oneKind() throws {
    let block = try block("costs", ":option: build\n:kind: direct\n")
    #expect(block.contains("our judgement"))
  }

  /// A block on a page of its own.
  private func block(_ name: String, _ options: String = "") throws -> String {
    var guide = BuildOrBuyGuide()
    guide.files["framework/block.md"] =
      "---\ntitle: Block\nlast-reviewed: 2026-10-01\n---\n## A\n\n```{\(name)}\n\(options)```\n"
    let built = guide.site()
    #expect(built.errors == [])
    let page = built["framework/block.html"]
    let start = try #require(page.range(of: "<h2 id=\"a\"")?.lowerBound)
    let end = page[start...].range(of: "class=\"endnotes\"")?.lowerBound ?? page.endIndex
    return String(page[start..<end])
  }
}
