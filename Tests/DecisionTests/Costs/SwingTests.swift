import Decision
import Testing

struct SwingTests {
  @Test("Every uncertainty moves the total by itself, the widest first")
  func sorted() throws {
    let costs = OptionCosts(
      time: Spread(low: Duration(months: 2), high: Duration(months: 4)),
      items: [
        try SampleCosts.item("certain", "5k"), try SampleCosts.item("small", "1k to 2k"),
        try SampleCosts.item("large", "10k to 50k"),
        try SampleCosts.item("running", "100 to 300/month", .direct, .run),
        try SampleCosts.item("labels", "2", per: "examples"),
      ])
    let answers = ["examples": Answer.range(low: .number(1_000), high: .number(4_000))]
    let swings = costs.swings(over: Duration(1, .year), answers: answers)
    #expect(
      swings.map(\.source) == [
        .item("large"), .input("examples"), .item("running"), .item("small"), .time,
      ])
    // Mid: 5,000 + 1,500 + 30,000 + 200 * 9 + 2 * 2,500 = 43,300
    #expect(swings[0].atLow == money(23_300) && swings[0].atHigh == money(63_300))
    #expect(swings[1].atLow == money(40_300) && swings[1].atHigh == money(46_300))
    // 100 * 9 and 300 * 9
    #expect(swings[2].width == money(1_800))
    // Live for 10 or 8 months at 200
    #expect(swings[4].atLow == money(43_500) && swings[4].atHigh == money(43_100))
  }

  @Test("What is certain or unpriced has no swing")
  func certain() throws {
    let costs = OptionCosts(
      time: Spread(.zero),
      items: [try SampleCosts.item("certain", "5k"), try SampleCosts.item("unpriced", nil)])
    #expect(costs.swings(over: Duration(1, .year)).isEmpty)
  }
}
