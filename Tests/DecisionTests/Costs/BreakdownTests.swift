import Decision
import Testing

struct BreakdownTests {
  private let year = Duration(1, .year)

  private func estimate(
    _ low: Int, _ mid: Int, _ high: Int, missing: [String] = []
  ) -> Estimate<Money> {
    Estimate(low: money(low), mid: money(mid), high: money(high), missing: missing)
  }

  @Test("A demanding option's costs over 12 months come out as by hand")
  func twelveMonths() throws {
    let costs = try SampleCosts.demanding().breakdown(over: year)
    // 15 + 30 + 10, 32.5 + 55 + 20, 50 + 80 + 30
    #expect(costs.direct.oneOff == estimate(55_000, 107_500, 160_000))
    // (5 + 3) * 12 + 20 * 4
    #expect(costs.hidden.perYear == estimate(176_000, 176_000, 176_000))
    // deployment alone: 2 * 12, 6 * 12, 10 * 12
    #expect(costs.direct.perYear == estimate(24_000, 72_000, 120_000))
    // one-offs + compute * 4.5
    #expect(costs.build == estimate(77_500, 175_000, 272_500))
    // deployment * 7.5 + 8 * 7.5 + 20 * 2.5
    #expect(costs.run == estimate(125_000, 155_000, 185_000))
    #expect(costs.total == estimate(202_500, 330_000, 457_500))
    #expect(costs.hidden.total == estimate(110_000, 110_000, 110_000))
    #expect(costs.inService == Estimate(Duration(months: fraction(15, 2))))
    #expect(costs.items[1].rate == estimate(5_000, 15_000, 25_000))
    #expect(costs.items[1].total == estimate(22_500, 67_500, 112_500))
  }

  @Test("The same option over 24 months comes out as by hand")
  func twentyFourMonths() throws {
    let costs = try SampleCosts.demanding().breakdown(over: Duration(2, .year))
    #expect(costs.total == estimate(402_500, 578_000, 753_500))
  }

  @Test("A horizon before launch cuts build off and leaves run empty")
  func shortHorizon() throws {
    let costs = try SampleCosts.demanding().breakdown(over: Duration(months: 2))
    #expect(costs.run == .zero)
    #expect(costs.build == estimate(55_000 + 10_000, 107_500 + 30_000, 160_000 + 50_000))
    #expect(costs.inService == Estimate(.zero))
  }

  @Test("A one-off falls at the start, at launch or at its month, and not at the horizon or after")
  func oneOffs() throws {
    let costs = OptionCosts(
      time: Spread(Duration(months: 3)),
      items: [
        try SampleCosts.item("start", "1"), try SampleCosts.item("launch", "10", .direct, .run),
        try SampleCosts.item("early", "100", at: Duration(months: 2)),
        try SampleCosts.item("late", "1k", at: Duration(months: 6)),
        try SampleCosts.item("never", "10k", at: Duration(months: 12)),
      ])
    let breakdown = costs.breakdown(over: year)
    #expect(breakdown.build == estimate(101, 101, 101))
    #expect(breakdown.run == estimate(1_010, 1_010, 1_010))
    #expect(breakdown.direct.oneOff == breakdown.total)
    #expect(costs.breakdown(over: Duration(months: 3)).total == estimate(101, 101, 101))
  }

  @Test("What is unpriced or unknown is missing and the rest still adds up")
  func missing() throws {
    let costs = OptionCosts(
      time: Spread(.zero),
      items: [
        try SampleCosts.item("known", "5k"), try SampleCosts.item("lost", nil, .hidden),
        try SampleCosts.item("labels", "1 to 3", per: "examples"),
        try SampleCosts.item("fees", "2/month", .direct, .run, per: "examples"),
      ])
    let open = costs.breakdown(over: year)
    #expect(open.total == estimate(5_000, 5_000, 5_000, missing: ["lost", "examples"]))
    #expect(open.hidden.perYear.missing == ["lost"])
    #expect(open.direct.perYear.missing == ["examples"])
    #expect(open.items[2].rate == nil)
    let known = costs.breakdown(over: year, answers: ["examples": .known(.number(1_000))])
    // 1k to 3k once, and 2k a month for 12 months
    #expect(known.total == estimate(30_000, 31_000, 32_000, missing: ["lost"]))
    let range = costs.breakdown(
      over: year, answers: ["examples": .range(low: .number(1_000), high: .number(2_000))])
    // 1 * 1,000 to 3 * 2,000, mid 2 * 1,500; 24,000 to 48,000, mid 36,000
    #expect(range.direct.total == estimate(30_000, 44_000, 59_000))
  }

  @Test("A likely value is the mid")
  func likely() {
    let spread = Spread(low: money(10), likely: money(20), high: money(90))
    let item = CostItem(id: "a", kind: .direct, amount: .once(spread))
    let total = OptionCosts(time: Spread(.zero), items: [item]).breakdown(over: year).total
    #expect(total == estimate(10, 20, 90))
  }

  @Test("A range of lead times gives the least and the greatest over it")
  func leadTimes() throws {
    let costs = OptionCosts(
      time: Spread(low: Duration(months: 3), high: Duration(months: 6)),
      items: [
        try SampleCosts.item("team", "10k/month", .direct, .build),
        try SampleCosts.item("hosting", "1k to 2k/month", .direct, .run),
      ])
    let breakdown = costs.breakdown(over: year)
    // t = 3: 30 + 9 to 30 + 18; t = 4.5: 45 + 1.5 * 7.5 = 56.25; t = 6: 60 + 6 to 60 + 12
    #expect(breakdown.total == estimate(39_000, 56_250, 72_000))
    #expect(breakdown.run == estimate(6_000, 11_250, 18_000))
    #expect(
      breakdown.inService
        == Estimate(
          low: Duration(months: 6), mid: Duration(months: fraction(15, 2)),
          high: Duration(months: 9)))
  }

  @Test("A launch that may come after the horizon makes its one-off uncertain")
  func launchAcrossHorizon() throws {
    let costs = OptionCosts(
      time: Spread(low: Duration(months: 10), high: Duration(months: 14)),
      items: [
        try SampleCosts.item("go-live", "100", .direct, .run),
        try SampleCosts.item("team", "10/month", .direct, .build),
      ])
    let breakdown = costs.breakdown(over: year)
    // Launch at 10: 100 + 100; just before 12: 120 + 100; from 12 on: 120 and no launch.
    #expect(breakdown.total.low == money(120))
    #expect(breakdown.total.high == money(220))
    // Mid lead time is 12 months, which is no launch within the horizon.
    #expect(breakdown.total.mid == money(120))
  }

  @Test("The bounds over a range of lead times hold every single lead time and are reached")
  func boundsAgainstSamples() throws {
    var random = Seeded(7)
    for _ in 0..<60 {
      let costs = try randomCosts(&random)
      let horizon = Duration(months: Rational(Int.random(in: 1...15, using: &random)))
      let breakdown = costs.breakdown(over: horizon)
      var samples: [CostBreakdown] = []
      let span = costs.time.high - costs.time.low
      for step in 0...12 {
        // A hair beside every multiple finds the limits at jumps.
        for hair in [-1, 0, 1] {
          let time =
            costs.time.low + span * fraction(Int128(step), 12)
            + Duration(fraction(Int128(hair), 1_000), .second)
          guard time >= costs.time.low, time <= costs.time.high else { continue }
          samples.append(
            OptionCosts(time: Spread(time), items: costs.items).breakdown(over: horizon))
        }
      }
      func check(_ pick: (CostBreakdown) -> Estimate<Money>) {
        let bounds = pick(breakdown)
        let least = samples.map { pick($0).low }.min() ?? .zero
        let greatest = samples.map { pick($0).high }.max() ?? .zero
        #expect(bounds.low <= least && bounds.high >= greatest)
        #expect((least - bounds.low).units.double < 1)
        #expect((bounds.high - greatest).units.double < 1)
      }
      check(\.total)
      check(\.build)
      check(\.run)
      check(\.direct.oneOff)
    }
  }

  private func randomCosts(_ random: inout Seeded) throws -> OptionCosts {
    let start = Int.random(in: 0...8, using: &random)
    let end = start + ([0, 1, 2, 4].randomElement(using: &random) ?? 0)
    var items: [CostItem] = []
    for index in 0..<Int.random(in: 1...5, using: &random) {
      let low = Int.random(in: 0...50, using: &random)
      let period = ["", "/month", "/week"].randomElement(using: &random) ?? ""
      let at =
        period.isEmpty && Bool.random(using: &random)
        ? Duration(months: Rational(Int.random(in: 0...12, using: &random))) : nil
      items.append(
        try SampleCosts.item(
          "item-\(index)", "\(low) to \(low + Int.random(in: 0...50, using: &random))\(period)",
          .direct, CostItem.Phase.allCases.randomElement(using: &random) ?? .always, at: at))
    }
    return OptionCosts(
      time: Spread(low: Duration(months: Rational(start)), high: Duration(months: Rational(end))),
      items: items)
  }
}
