import Decision
import Testing

struct SimulationTests {
  private let year = Duration(1, .year)

  private func option(_ items: [CostItem], time: Spread<Duration> = Spread(.zero)) -> OptionCosts {
    OptionCosts(time: time, items: items)
  }

  private func spread(_ id: String, _ low: Int, _ likely: Int?, _ high: Int) -> CostItem {
    CostItem(
      id: id, kind: .direct,
      amount: .once(Spread(low: money(low), likely: likely.map { money($0) }, high: money(high))))
  }

  private func quantiles(
    _ items: [CostItem], seed: Int = 1
  ) throws -> Quantiles<Money> {
    let result = Simulation(draws: 10_000, seed: seed).run([("a", option(items))], over: year)
    return try #require(result.options.first).total
  }

  private func check(_ quantile: Quantile<Money>, _ expected: Double) {
    let error = quantile.standardError.units.double
    #expect(error > 0)
    #expect(abs(quantile.value.units.double - expected) < 4 * error)
  }

  @Test("One uniform price has the quantiles of its formula")
  func uniform() throws {
    let total = try quantiles([spread("a", 1_000, nil, 2_000)])
    check(total.p10, 1_100)
    check(total.p50, 1_500)
    check(total.p90, 1_900)
    // sqrt(0.25 / 10,000) of a width of 1,000 is 5.
    #expect(abs(total.p50.standardError.units.double - 5) < 1.5)
  }

  @Test("One triangular price has the quantiles of its formula")
  func triangular() throws {
    // From 0 over 250 to 1,000: below the peak F(x) = x² / 250,000, above 1 - (1,000 - x)² / 750,000.
    let total = try quantiles([spread("a", 0, 250, 1_000)])
    check(total.p10, (0.1 * 250_000).squareRoot())
    check(total.p50, 1_000 - (0.5 * 750_000).squareRoot())
    check(total.p90, 1_000 - (0.1 * 750_000).squareRoot())
  }

  @Test("The sum of two uniform prices has the quantiles of its formula")
  func sumOfTwo() throws {
    // Two of 0 to 1,000: below 1,000 F(s) = s² / 2,000,000, and the same from above.
    let total = try quantiles([spread("a", 0, nil, 1_000), spread("b", 0, nil, 1_000)])
    check(total.p10, (0.1 * 2_000_000).squareRoot())
    check(total.p50, 1_000)
    check(total.p90, 2_000 - (0.1 * 2_000_000).squareRoot())
  }

  @Test("The same seed gives the same result and another seed another")
  func seeds() throws {
    let items = [spread("a", 0, nil, 1_000)]
    #expect(try quantiles(items) == quantiles(items))
    #expect(try quantiles(items, seed: 2) != quantiles(items))
  }

  @Test("A new item moves no other item's draws, and options do not share their draws")
  func streams() throws {
    // Where the draws of "a" are the same, a constant on top shifts every quantile by itself.
    let alone = try quantiles([spread("a", 0, nil, 1_024)])
    let joined = try quantiles([spread("new", 512, nil, 512), spread("a", 0, nil, 1_024)])
    #expect(abs((joined.p50.value - alone.p50.value).units.double - 512) < 1e-6)
    let two = Simulation(draws: 1_000, seed: 1).run(
      [("a", option([spread("x", 0, nil, 10)])), ("b", option([spread("x", 0, nil, 10)]))],
      over: year)
    #expect(two.pairs[0].firstIsCheaper + two.pairs[0].secondIsCheaper == 1)
  }

  @Test("The chance that one is cheaper follows from the areas")
  func chance() {
    // U(0, 1,000) is below U(500, 1,500) with probability 1 - 0.5² / 2 = 0.875.
    let result = Simulation(draws: 10_000, seed: 5).run(
      [("a", option([spread("x", 0, nil, 1_000)])), ("b", option([spread("y", 500, nil, 1_500)]))],
      over: year)
    #expect(abs(result.pairs[0].firstIsCheaper.double - 0.875) < 0.014)
    #expect(result.pairs[0].first == "a" && result.pairs[0].second == "b")
    #expect(abs(result.pairs[0].difference.p50.value.units.double + 500) < 40)
  }

  @Test("What is certain has no standard error, and quantiles are printed no finer than theirs")
  func rounding() throws {
    let certain = try quantiles([spread("a", 1_234, nil, 1_234)])
    #expect(certain.p50.standardError == .zero)
    #expect(certain.p50.rounded(in: money(1)) == money(1_234))
    func rounded(_ value: Int, _ error: Int) -> Money {
      Quantile(value: money(value), standardError: money(error)).rounded(in: money(1))
    }
    #expect(rounded(123_456, 3) == money(123_455))
    #expect(rounded(123_456, 340) == money(123_500))
    #expect(rounded(123_456, 1_000) == money(123_000))
    #expect(rounded(-123_456, 6_000) == money(-120_000))
  }

  @Test("An input with a range is drawn once for all options")
  func inputs() throws {
    let a = option([try SampleCosts.item("x", "1", per: "n")])
    let b = option([try SampleCosts.item("y", "2", per: "n")])
    let result = Simulation(draws: 500, seed: 1).run(
      [("a", a), ("b", b)], over: year,
      answers: ["n": .range(low: .number(100), high: .number(200))])
    #expect(result.pairs[0].firstIsCheaper == 1)
    let ratio =
      result.options[1].total.p50.value.units.double
      / result.options[0].total.p50.value.units.double
    #expect(abs(ratio - 2) < 1e-9)
    let open = Simulation(draws: 10, seed: 1).run([("a", a)], over: year)
    #expect(open.options[0].missing == ["n"])
    #expect(open.options[0].total.p90.value == .zero)
  }

  @Test("Draws stay within the bounds that addition gives")
  func bounds() throws {
    let costs = OptionCosts(
      time: Spread(low: Duration(months: 2), high: Duration(months: 8)),
      items: try SampleCosts.demanding().items)
    let breakdown = costs.breakdown(over: year)
    let total = Simulation(draws: 2_000, seed: 9).run([("a", costs)], over: year).options[0].total
    #expect(breakdown.total.low <= total.p10.value)
    #expect(total.p10.value < total.p50.value && total.p50.value < total.p90.value)
    #expect(total.p90.value <= breakdown.total.high)
  }

  @Test("A break-even month is drawn where it comes and counted where it does not")
  func breakEven() throws {
    // 6,000 at once against 1,000 a month, drawn from 500 to 1,500: it comes within 12 months where
    // the rate is above 500, so almost always; the median rate of 1,000 gives month 6.
    let once = option([try SampleCosts.item("x", "6k")])
    let monthly = option([try SampleCosts.item("y", "500 to 1500/month")])
    let pair = Simulation(draws: 10_000, seed: 3).run(
      [("a", once), ("b", monthly)], over: year
    ).pairs[0]
    let median = try #require(pair.breakEven).p50
    #expect(pair.breaksEven.double > 0.999)
    #expect(
      abs((median.value - Duration(months: 6)).months.double) < 4
        * median.standardError.months.double)
    let never = Simulation(draws: 100, seed: 3).run(
      [("a", once), ("c", option([try SampleCosts.item("y", "10 to 20/month")]))], over: year)
    #expect(never.pairs[0].breaksEven == 0)
    #expect(never.pairs[0].breakEven == nil)
  }
}
