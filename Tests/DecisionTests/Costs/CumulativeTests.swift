import Decision
import Testing

struct CumulativeTests {
  @Test("The line has a point a month, one at launch and two at a jump")
  func points() throws {
    let costs = OptionCosts(
      time: Spread(SampleCosts.launch),
      items: [
        try SampleCosts.item("start", "100"),
        try SampleCosts.item("team", "10/month", .direct, .build),
        try SampleCosts.item("go-live", "1k", .direct, .run),
      ])
    let line = costs.breakdown(over: Duration(months: 6)).cumulative
    let months = line.map(\.at.months)
    #expect(months == [0, 1, 2, 3, 4, fraction(9, 2), fraction(9, 2), 5, 6])
    let mids = line.map(\.cost.mid.units)
    #expect(mids == [100, 110, 120, 130, 140, 145, 1_145, 1_145, 1_145])
  }

  @Test("The line ends at the total, with a one-off at the horizon left out")
  func endsAtTotal() throws {
    let costs = OptionCosts(
      time: Spread(Duration(months: 1)),
      items: [
        try SampleCosts.item("team", "5 to 10/month"),
        try SampleCosts.item("end", "1k", at: Duration(months: fraction(5, 2))),
      ])
    let breakdown = costs.breakdown(over: Duration(months: fraction(5, 2)))
    #expect(breakdown.cumulative.last?.cost == breakdown.total)
    #expect(breakdown.cumulative.last?.at == breakdown.horizon)
    #expect(breakdown.cumulative.count == 4)
  }

  @Test("A line never falls and a horizon of many years has a bounded number of points")
  func longHorizon() throws {
    let line = try SampleCosts.demanding().breakdown(over: Duration(5_000, .year)).cumulative
    #expect(line.count <= 1_250)
    #expect(zip(line, line.dropFirst()).allSatisfy { $0.at <= $1.at && $0.cost.mid <= $1.cost.mid })
  }
}
