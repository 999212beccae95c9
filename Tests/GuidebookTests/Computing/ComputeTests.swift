import Decision
import Diagnostics
import Testing

@testable import Guidebook

@Suite("Computing")
struct ComputeTests {
  let printer = Printer(currency: "USD")

  func sum(_ estimate: Estimate<Money>) -> String {
    [estimate.low, estimate.mid, estimate.high].map(printer.text).joined(separator: " ")
  }

  @Test("Costs come out as the article's items give them")
  func costs() throws {
    let results = try trainingGuide.results()
    let tuning = try #require(results.option("fine-tuning")?.costs)
    #expect(sum(tuning.direct.oneOff) == "$55,000 $107,500 $160,000")
    #expect(sum(tuning.hidden.perYear) == "$176,000 $176,000 $176,000")
    #expect(sum(tuning.total) == "$202,500 $330,000 $457,500")
    #expect(tuning.total.missing == ["flexibility"])
    #expect(sum(try #require(results.option("rag")?.costs.total)) == "$5,000 $10,000 $15,000")
    #expect(
      sum(try #require(results.option("few-shot-prompting")?.costs.total)) == "$500 $1,250 $2,000")
    #expect(
      sum(try #require(results.option("prompt-chaining")?.costs.total)) == "$1,000 $3,000 $5,000")
    #expect(results.option("magic") == nil)
  }

  @Test("An assessment is priced over its own horizon with its own figures")
  func assessmentCosts() throws {
    let result = try #require(try trainingGuide.results().assessment("small"))
    let tuning = try #require(result.costs(of: "fine-tuning"))
    #expect(sum(tuning.total) == "$402,500 $578,000 $753,500")
    let rag = try #require(result.costs(of: "rag"))
    // 24 months less the two weeks of lead time: 23.54 months of upkeep at $100.
    #expect(sum(rag.total) == "$7,354 $12,354 $17,354")
    #expect(rag.total.missing.isEmpty)
  }

  @Test("A verdict stands beside the verdict without waivers, and drafts are not counted")
  func verdicts() throws {
    let results = try trainingGuide.results()
    let waived = try #require(results.assessment("waived"))
    #expect(waived.verdict.option == "fine-tuning")
    #expect(waived.unwaived.option == "rag")
    #expect(waived.validWaivers == ["fast"])
    #expect(results.assessment("small")?.verdict.option == "few-shot-prompting")
    let open = try #require(results.assessment("open")?.verdict)
    #expect(open.option == nil)
    #expect(open.candidates == ["rag", "fine-tuning"])
    #expect(results.portfolio.count == 2)
    #expect(results.portfolio.open == 1)
    #expect(results.portfolio.drafts == 1)
    #expect(results.portfolio.count(of: "few-shot-prompting") == 1)
    #expect(results.portfolio.count(of: "fine-tuning") == 0)
    #expect(results.portfolio.count(of: "magic") == nil)
  }

  @Test("A waiver holds on its last day and not after it")
  func waivers() throws {
    var later = trainingGuide
    later.today = date("2026-11-25")
    let result = try #require(try later.results().assessment("waived"))
    #expect(result.validWaivers.isEmpty)
    #expect(result.verdict == result.unwaived)
  }

  @Test(
    "Claims are held against the numbers",
    arguments: [
      ("hidden-total", "differs", "at least $176,000 a year", nil),
      ("rag-cost", "agrees", "at least $10,000", nil),
      ("average", "stated-only", nil, nil),
      ("one-percent", "differs", "at least 7.9%", nil),
      ("lost", "not-computable", nil, "'flexibility' has no price"),
      ("hen", "not-computable", nil, "claims are computed from each other: hen, egg, hen"),
    ] as [(String, String, String?, String?)])
  func claims(_ id: String, _ status: String, _ compared: String?, _ obstacle: String?) throws {
    let claim = try #require(try trainingGuide.results().claim(id))
    #expect(claim.status.rawValue == status)
    #expect(claim.comparedText == compared)
    #expect(claim.obstacle == obstacle)
  }

  @Test("A claim in another unit than its formula cannot be compared")
  func units() throws {
    let claim = try #require(try trainingGuide.results().claim("months"))
    #expect(claim.status == .notComputable)
    #expect(claim.computedText == "4.5 months")
    #expect(
      claim.obstacle == "the stated value is a sum of money and the formula gives a length of time")
  }

  @Test(
    "A value path gives its value and a computation that can be checked by hand",
    arguments: [
      (
        "fine-tuning.hidden.per-year", "at least $176,000 a year",
        "12 × $5,000 + 12 × $3,000 + 4 × $20,000; not priced: flexibility"
      ),
      (
        "fine-tuning.direct.one-off", "$55,000–160,000",
        "$15,000–50,000 + $30,000–80,000 + $10,000–30,000"
      ),
      (
        "fine-tuning.build.low", "$77,500",
        "$15,000 + 4.5 × $5,000 + $30,000 + $10,000"
      ),
      (
        "fine-tuning.run.mid", "at least $155,000",
        "7.5 × $6,000 + 7.5 × $5,000 + 7.5 × $3,000 + 2.5 × $20,000; not priced: flexibility"
      ),
      ("fine-tuning.item.compute", "$22,500–112,500", "4.5 × $5,000–25,000"),
      ("fine-tuning.item.compute.rate", "$5,000–25,000 a month", "as stated"),
      ("fine-tuning.item.retraining.rate.mid", "$20,000 a quarter", "as stated"),
      ("fine-tuning.time", "4.5 months", "as stated"),
      ("fine-tuning.rating.flexibility", "very low", "as rated"),
      ("claims.average", "$127,000", "as stated"),
      ("assessments.count", "2", "final assessments, counted"),
      (
        "assessments.few-shot-prompting.count", "1",
        "final assessments decided for few-shot-prompting, counted"
      ),
    ])
  func values(_ path: String, _ text: String, _ explanation: String) throws {
    let value = try #require(try trainingGuide.results().value(at: path))
    #expect(value.text == text)
    #expect(value.explanation == explanation)
  }

  @Test(
    "A path to nothing has no value",
    arguments: [
      "magic.total", "rag.item.magic", "rag.item.upkeep", "rag.rating.magic", "claims.magic",
      "assessments.magic.count", "rag.totl", "claims.hen",
    ])
  func nothing(_ path: String) throws {
    #expect(try trainingGuide.results().value(at: path) == nil)
  }

  @Test("A quantile of a total, a kind or an item is simulated, and of nothing else")
  func quantiles() throws {
    let results = try trainingGuide.results()
    // One uniform sum from $5,000 to $15,000, known to about half a percent of its width.
    let low = try #require(results.value(at: "rag.total.p10"))
    let middle = try #require(results.value(at: "rag.total.p50")?.measure?.value.mid)
    #expect((middle - 10_000).magnitude < 200)
    #expect(((low.measure?.value.mid ?? .zero) - 6_000).magnitude < 200)
    #expect(low.text.utf8.starts(with: "at least $".utf8))
    #expect(low.explanation == "simulated with 10,000 draws")
    let compute = try #require(results.value(at: "fine-tuning.item.compute.p90")?.measure)
    #expect((compute.value.mid - 103_500).magnitude < 1500)
    #expect(results.value(at: "rag.build.p50") == nil)
    #expect(results.value(at: "rag.item.upkeep.p50") == nil)
  }

  @Test("A sum is simulated once, however many of its quantiles are shown")
  func simulatedOnce() throws {
    let results = try trainingGuide.results()
    let before = results.values.simulated.count
    for figure in ["p10", "p50", "p90", "p10"] {
      #expect(results.value(at: "fine-tuning.total.\(figure)") != nil)
    }
    #expect(results.values.simulated.count == before + 1)
  }

  @Test("An assessment's flips leave its fixed answers alone")
  func flips() throws {
    let guide = try trainingGuide.replacing(
      "latency: 30 s", with: "latency: {value: 30 s, fixed: true}",
      in: "Content/assessments/small.yaml"
    ).guide()
    let small = try #require(guide.assessments.first { $0.id == "small" })
    let result = evaluate(small, in: guide, asOf: date("2026-11-24"), drawing: .few)
    let found = result.flips.flips
    #expect(found.map(\.option) == ["rag"])
    #expect(found.first?.changes.map(\.input) == ["examples"])
  }

  @Test("A formula is explained with its figures in it")
  func formula() throws {
    let claim = try #require(try trainingGuide.results().claim("one-percent"))
    #expect(claim.explanation == "at least $5,000–15,000 / $127,000")
    #expect(claim.computedText == "at least 3.9–11.8%")
  }
}
