import Decision
import Testing

struct MeasureParsingTests {
  @Test(
    "A stated value carries its unit",
    arguments: [
      ("$127,000", 127_000, .money), ("10,000", 10_000, .none), ("200%", 2, .none),
      ("2 min", 120, .time), ("5k USD", 5_000, .money),
    ] as [(String, Int, Measure.Dimension)])
  func values(text: String, value: Int, dimension: Measure.Dimension) throws {
    let measure = try Measure(parsing: text, currency: "USD")
    #expect(measure == Measure(Estimate(Rational(value)), dimension))
  }

  @Test("A value per period is money per time")
  func rates() throws {
    let measure = try Measure(parsing: "200k/year", currency: "USD")
    #expect(measure.dimension == .rate)
    #expect(measure.value.mid * Duration(1, .year).seconds == 200_000)
    #expect(
      try Measure(parsing: "60k/quarter", currency: "USD")
        == Measure(parsing: "20k/month", currency: "USD"))
  }

  @Test("A range has its midpoint")
  func ranges() throws {
    #expect(
      try Measure(parsing: "$5k to 15k", currency: "USD")
        == Measure(Estimate(low: 5_000, mid: 10_000, high: 15_000), .money))
    #expect(
      try Measure(parsing: "10 to 20%", currency: "USD").value.low == fraction(1, 10))
    #expect(
      try Measure(parsing: "1 to 3 months", currency: "USD").value.mid
        == Duration(months: 2).seconds)
  }

  @Test(
    "What is no value is said at its place",
    arguments: [
      ("", 0), ("lots", 0), ("5 apples", 2), ("€5", 0), ("5 days to $3", 0), ("3 to 2%", 0),
      ("10% to 20", 0), ("5 days to 7", 0), ("200k/yaer", 4), ("5 days and more", 7),
    ])
  func errors(text: String, offset: Int) {
    let error = failure { () throws(ParseError) in
      _ = try Measure(parsing: text, currency: "USD")
    }
    #expect(error?.offset == offset)
  }
}
