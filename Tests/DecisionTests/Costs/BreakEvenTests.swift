import Decision
import Testing

struct BreakEvenTests {
  private let year = Duration(1, .year)

  private func option(_ items: CostItem..., time: Int = 0) -> OptionCosts {
    OptionCosts(time: Spread(Duration(months: Rational(time))), items: items)
  }

  private func item(
    _ amount: String, _ during: CostItem.Phase = .always, at: Int? = nil
  ) throws -> CostItem {
    try SampleCosts.item(
      amount, amount, .direct, during, at: at.map { Duration(months: Rational($0)) })
  }

  @Test("A dear start with cheap running overtakes a cheap start in its month")
  func crossing() throws {
    // 7,000 + 500 s = 1,500 s at s = 7
    let first = option(try item("7k"), try item("500/month"))
    let second = option(try item("1500/month"))
    let result = first.breakEven(with: second, over: year)
    #expect(result.crossings == [BreakEven.Crossing(at: Duration(months: 7), firstIsCheaper: true)])
    #expect(result.running.first == money(500))
    #expect(result.running.second == money(1_500))
    // Equal at 12 months: 7,000 + 12 r = 18,000, so r = 11,000 / 12; or 13,000 = 12 r.
    #expect(result.running.firstNeeded?.units == fraction(11_000, 12))
    #expect(result.running.secondNeeded?.units == fraction(13_000, 12))
    let turned = second.breakEven(with: first, over: year)
    #expect(
      turned.crossings == [BreakEven.Crossing(at: Duration(months: 7), firstIsCheaper: false)])
  }

  @Test("Without a crossing there is still the running cost at which it would come")
  func never() throws {
    // 12,000 + 500 s against 1,000 s: 18,000 to 12,000 by month 12.
    let first = option(try item("12k"), try item("500/month"))
    let second = option(try item("1k/month"))
    let result = first.breakEven(with: second, over: year)
    #expect(result.crossings.isEmpty)
    #expect(result.running.firstNeeded == money(0))
    #expect(result.running.secondNeeded == money(1_500))
    let dearer = option(try item("20k"), try item("500/month"))
    #expect(dearer.breakEven(with: second, over: year).running.firstNeeded == nil)
  }

  @Test("A jump crosses at its moment, and lines may cross more than once")
  func jumps() throws {
    // 100 s against 250 at once: crosses at 2.5; then 400 at month 6 in the second: back at 6;
    // 100 s reaches 650 at 6.5.
    let first = option(try item("100/month"))
    let second = option(try item("250"), try item("400", at: 6))
    let crossings = first.breakEven(with: second, over: year).crossings
    #expect(crossings.map(\.at.months) == [fraction(5, 2), 6, fraction(13, 2)])
    #expect(crossings.map(\.firstIsCheaper) == [false, true, false])
  }

  @Test("Lines that touch or run together do not cross until they part")
  func touching() throws {
    let same = option(try item("100/month"))
    #expect(same.breakEven(with: same, over: year).crossings.isEmpty)
    // 600 against 100 s: equal at 6, when the second pays another 600 and is dearer for good.
    let first = option(try item("600"))
    let second = option(try item("100/month"))
    #expect(first.breakEven(with: second, over: Duration(months: 6)).crossings.isEmpty)
    #expect(
      first.breakEven(with: second, over: Duration(months: 7)).crossings.map(\.at.months) == [6])
  }

  @Test("An option that is not live within the horizon has no running cost that does it")
  func notLive() throws {
    let late = option(try item("100"), try item("5/month", .run), time: 24)
    #expect(late.breakEven(with: option(try item("10")), over: year).running.firstNeeded == nil)
  }
}
