import Decision
import Guidebook
import Testing

@testable import Site

@Suite("How sure costs are")
struct UncertaintyTests {
  private static let site = BuildOrBuyGuide().site()
  private static let shipped = Result { try SampleGuide("Content") }

  /// A guide in which building costs 60,000 to 120,000 in six months and buying 10,000 a month:
  /// at 15,000 a month for six months both have cost 90,000 after nine.
  private static let level: BuiltSite = {
    var guide = BuildOrBuyGuide()
    guide.files["options/buy.yaml"] = guide.files["options/buy.yaml"]?
      .replacing("1k/month", with: "10k/month").replacing("time: 2 weeks", with: "time: 1 week")
    return guide.site()
  }()

  private func uncertainty() throws -> Uncertainty {
    let sample = try UncertaintyTests.shipped.get()
    return Uncertainty(sample.guide, sample.results)
  }

  @Test("Pages show P10 to P90, and \"at least\" where something is not priced")
  func spread() {
    let page = UncertaintyTests.site["options/build.html"]
    #expect(page.contains("In eight of ten draws Build costs at least €"))
    #expect(page.contains("<small>P10–P90 €"))
    #expect(page.contains("at least: not every line is priced"))
    #expect(!UncertaintyTests.site["options/buy.html"].contains("<small>P10–P90"))
  }

  @Test("A page says which option is cheaper how often, and that it rests on what is priced")
  func chance() {
    let page = UncertaintyTests.site["compare.html"]
    #expect(page.contains("Buy is cheaper than Build in all 100 draws, as far as priced"))
    #expect(page.contains("Never within 12 months, as far as priced"))
    #expect(page.contains("To be level after 12 months, Buy would have to cost €"))
  }

  @Test("A break-even is said to the month, with the spread over the draws")
  func breakEven() {
    let page = UncertaintyTests.level["options/build.html"]
    #expect(page.contains("Build is the cheaper one from 9 months on, as far as priced"))
    #expect(page.contains("one overtakes the other, P10 to P90 "))
  }

  @Test(
    "The notes say how draws are made, how many there are and from which seed",
    arguments: [
      ("10k to 20k/month", "Every range is drawn uniformly between its bounds. 100 draws, seed 1."),
      (
        "{low: 10k, likely: 12k, high: 20k, every: month}",
        "Every range is drawn from the triangle over its likely value. 100 draws, seed 1."
      ),
      ("15k/month", "Nothing here is a range, so that all draws are alike. 100 draws, seed 1."),
    ])
  func method(amount: String, sentence: String) {
    var guide = BuildOrBuyGuide()
    guide.files["options/build.yaml"] = guide.files["options/build.yaml"]?
      .replacing("10k to 20k/month", with: amount)
    let site = guide.site()
    #expect(site.errors == [])
    #expect(site["compare.html"].contains(sentence))
  }

  @Test("What moves a total most is its swings chart's title")
  func swings() throws {
    // Compute is 5,000 to 25,000 a month for 4.5 months: 45,000 around a middle of 330,000.
    let chart = try #require(uncertainty().swings(of: "fine-tuning"))
    #expect(
      chart.title == "The total of Fine-tuning hangs most on compute resources: "
        + "$285,000–375,000, as far as priced")
    #expect(chart.rows.count == 5)
    #expect(chart.rows.first?.detail == "$5,000–25,000 a month")
    #expect(try uncertainty().swings(of: "few-shot-prompting") == nil)
  }

  @Test("A share of draws is no finer than their number allows")
  func frequency() throws {
    let words = try uncertainty()
    func share(_ percent: Int) throws -> String {
      words.frequency(try #require(Rational(Int128(percent), over: 100)))
    }
    #expect(try share(100) == "all 100 draws")
    #expect(try share(99) == "more than 95% of 100 draws")
    #expect(try share(84) == "85% of 100 draws")
    #expect(try share(1) == "fewer than 5% of 100 draws")
    #expect(try share(0) == "none of 100 draws")
  }

  @Test("Page and report name the same changes, one smallest set for each other option")
  func flips() throws {
    let sample = try UncertaintyTests.shipped.get()
    let result = try #require(sample.results.assessment("contract-review"))
    let flips = FlipView.smallest(of: result.flips, in: sample.guide)
    #expect(Set(flips.map(\.option)).count == flips.count)
    let report = try sample.report("contract-review")
    for change in flips.flatMap(\.changes) {
      #expect(report.contains("\(change.name): \(change.from) &#8594; <b>\(change.to)</b>"))
    }
  }

  @Test("A report has the spread, the chance, the break-even and the swings")
  func report() throws {
    let text = try UncertaintyTests.shipped.get().report("support-assistant")
    for phrase in [
      "P10–P90 $", "RAG is cheaper than Fine-tuning in all 100 draws, as far as priced",
      "Never within 24 months, as far as priced", "The total of RAG hangs most on upkeep of index",
      "Every range is drawn uniformly between its bounds.",
    ] {
      #expect(text.contains(phrase), "\(phrase)")
    }
  }
}
