import Decision
import Testing

struct ValueParsingTests {
  @Test(
    "Lengths of time are compared by quantity",
    arguments: [
      ("12 months", "1 year"), ("1 quarter", "3 months"), ("1000 ms", "1 s"), ("60 min", "1 h"),
      ("7 days", "1 week"), ("365.25 days", "12 months"), ("100ms", "100 ms"), ("0.5 h", "30 min"),
    ])
  func durations(first: String, second: String) throws {
    #expect(try Duration(parsing: first) == Duration(parsing: second))
  }

  @Test("A range of time may share its unit")
  func durationRange() throws {
    let spread = try Spread<Duration>(parsing: "3 to 6 months")
    #expect(spread == Spread(low: Duration(months: 3), high: Duration(months: 6)))
    let mixed = try Spread<Duration>(parsing: "2 weeks to 1 month")
    #expect(mixed == Spread(low: Duration(2, .week), high: Duration(1, .month)))
  }

  @Test(
    "A wrong length of time is said at its place",
    arguments: [
      ("", 0, "expected a length"), ("12", 0, "needs a unit"), ("12 moths", 3, "no unit of time"),
      ("5 m", 2, "no unit of time"), ("6 to 3 months", 0, "above the high end"),
      ("-3 days", 0, "not negative"), ("$5", 0, "a currency does not fit"),
      ("3 months or so", 9, "expected nothing after"),
    ])
  func durationErrors(text: String, offset: Int, part: String) throws {
    let error = try #require(
      failure { () throws(ParseError) in _ = try Spread<Duration>(parsing: text) })
    #expect(error.message.contains(part), "\(error.message)")
    #expect(error.offset == offset)
  }

  @Test(
    "Values are read by their type",
    arguments: [
      ("10,000", .number(unit: "examples"), .number(10_000)),
      ("2000 examples", .number(unit: "examples"), .number(2_000)),
      ("1 example", .number(unit: "examples"), .number(1)),
      ("120k", .number(unit: nil), .number(120_000)), ("-5", .number(unit: nil), .number(-5)),
      ("$200K", .money, .money(Money(200_000))), ("yes", .boolean, .boolean(true)),
      ("no", .boolean, .boolean(false)), ("false", .boolean, .boolean(false)),
      ("daily", .choice(["daily", "never"]), .choice("daily")),
      ("free text ", .text, .text("free text")),
    ] as [(String, InputType, Value)])
  func values(text: String, type: InputType, value: Value) throws {
    #expect(try Value(parsing: text, as: type, currency: "USD") == value)
  }

  @Test("A percentage is a share")
  func percentage() throws {
    #expect(
      try Value(parsing: "10%", as: .percentage, currency: "USD") == .percentage(fraction(1, 10)))
  }

  @Test(
    "A wrong value is said at its place",
    arguments: [
      ("", .number(unit: nil), 0, "expected a number"),
      ("5 months", .number(unit: "examples"), 2, "does not fit a number of examples"),
      ("$5", .number(unit: nil), 0, "a currency does not fit"),
      ("10", .percentage, 0, "needs '%'"), ("10 days", .percentage, 3, "does not fit a percentage"),
      ("maybe", .boolean, 0, "expected true, false, yes or no"),
      ("daly", .choice(["daily", "never"]), 0, "none of the choices"),
      ("2026-02-30", .date, 8, "28 days"), ("2026-13-01", .date, 5, "no month 13"),
      ("2026-1-01", .date, 6, "expected a date"), ("02.10.2026", .date, 2, "expected a date"),
      ("2026-10-021", .date, 10, "expected a date"), ("0000-10-02", .date, 0, "no year 0"),
      ("€5", .money, 0, "not this guide's currency"),
    ] as [(String, InputType, Int, String)])
  func valueErrors(text: String, type: InputType, offset: Int, part: String) throws {
    let error = try #require(
      failure { () throws(ParseError) in
        _ = try Value(parsing: text, as: type, currency: "USD")
      })
    #expect(error.message.contains(part), "\(error.message)")
    #expect(error.offset == offset)
  }

  @Test("A huge value ends in a short message at once")
  func hugeValues() throws {
    let types: [InputType] = [
      .number(unit: nil), .money, .duration, .percentage, .date, .boolean, .choice(["daily"]),
    ]
    for text in ["x", "9", "0", " 1", "é", ",1", "1,"].map({ String(repeating: $0, count: 30_000) })
    {
      for type in types {
        let error = try #require(
          failure { () throws(ParseError) in
            _ = try Value(parsing: text, as: type, currency: "USD")
          })
        #expect(error.message.utf8.count < 300)
        #expect((error.help ?? "").utf8.count < 300)
        #expect(
          failure { () throws(ParseError) in
            _ = try UnaryTests(parsing: text, for: type, currency: "USD")
          } != nil)
      }
    }
  }

  @Test("A misspelt choice gets the nearest one as help")
  func didYouMean() {
    let error = failure { () throws(ParseError) in
      _ = try Value(parsing: "mnothly", as: .choice(["daily", "monthly"]), currency: "USD")
    }
    #expect(error?.help == "did you mean 'monthly'?")
  }
}
