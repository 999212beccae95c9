import Decision
import Testing

struct AmountParsingTests {
  @Test(
    "An amount has one or two bounds and perhaps a period",
    arguments: [
      ("15k to 50k", 15_000, 50_000, nil), ("5k to 25k/month", 5_000, 25_000, .month),
      ("$15,000", 15_000, 15_000, nil), ("15k to 50k USD", 15_000, 50_000, nil),
      ("USD 2M", 2_000_000, 2_000_000, nil), ("20k/quarter", 20_000, 20_000, .quarter),
      ("$1B/year", 1_000_000_000, 1_000_000_000, .year), ("500 to 2k", 500, 2_000, nil),
      ("0 to 2k/week", 0, 2_000, .week), ("1.5k", 1_500, 1_500, nil),
      ("$15,000 to $50,000", 15_000, 50_000, nil), ("900 $", 900, 900, nil),
    ] as [(String, Int, Int, Period?)])
  func amounts(text: String, low: Int, high: Int, period: Period?) throws {
    let amount = try Amount(parsing: text, currency: "USD")
    #expect(amount.spread == Spread(low: money(low), high: money(high)))
    #expect(amount.period == period)
  }

  @Test("Decimals are exact")
  func decimals() throws {
    let amount = try Amount(parsing: "0.40 to 1.20", currency: "USD")
    #expect(amount.spread.low.units == fraction(2, 5))
    #expect(amount.spread.high.units == fraction(6, 5))
  }

  @Test(
    "What is wrong is said at its place",
    arguments: [
      ("", 0, "expected an amount"), ("-5k", 0, "not negative"), ("5k to -3k", 6, "not negative"),
      ("abc", 0, "expected a number"), ("15 to 50k", 0, "could mean 15 or 15k"),
      ("15k to 50", 7, "could mean 50 or 50k"), ("50k to 15k", 0, "above the high end"),
      ("15k EUR", 4, "not this guide's currency"), ("€15k", 0, "not this guide's currency"),
      ("15k to 50k/moth", 11, "expected a period"), ("15k/month to 25k", 10, "the period stands"),
      ("15k-50k", 3, "written with 'to'"), ("15k – 50k", 4, "written with 'to'"),
      ("15k 50k", 4, "expected nothing after"), ("010", 0, "no leading zeros"),
      ("1.1234567", 2, "at most six decimals"), ("1000000000000000", 0, "must be below"),
      ("99999999999999999999999999999999999999999999", 0, "must be below"),
      ("999999999B", 0, "must be below"), ("15,00", 2, "groups of three"),
      ("15.000,00", 6, "groups of three"), ("5m", 1, "does not fit an amount"),
      ("5k months", 3, "does not fit an amount"), (".5", 0, "starts with a digit"),
      ("5k per month", 3, "does not fit an amount"), ("5k/", 3, "expected a period"),
      ("10%", 2, "does not fit an amount"), ("1_000", 1, "no part of a number"),
    ])
  func errors(text: String, offset: Int, part: String) throws {
    let error = try #require(
      failure { () throws(ParseError) in _ = try Amount(parsing: text, currency: "USD") })
    #expect(error.message.contains(part), "\(error.message)")
    #expect(error.offset == offset)
    #expect(error.length >= 1)
  }

  @Test("The likely fix is named")
  func help() {
    func help(_ text: String) -> String? {
      failure { () throws(ParseError) in _ = try Amount(parsing: text, currency: "USD") }?.help
    }
    #expect(help("15 to 50k") == "write '15k to 50k'")
    #expect(help("15k to 50") == "write '15k to 50k'")
    #expect(help("5k/moth") == "did you mean 'month'?")
    #expect(help("5m") == "write 'M' for millions")
    #expect(help("010") == "write '10'")
  }
}
