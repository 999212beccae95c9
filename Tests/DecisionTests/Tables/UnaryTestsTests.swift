import Decision
import Testing

struct UnaryTestsTests {
  private let number = InputType.number(unit: "examples")
  private let choice = InputType.choice(["daily", "monthly", "never"])

  private func accepted(_ text: String, _ type: InputType, _ values: [String]) throws -> [String] {
    let tests = try UnaryTests(parsing: text, for: type, currency: "USD")
    return try values.filter {
      tests.accepts(try Value(parsing: $0, as: type, currency: "USD"))
    }
  }

  @Test(
    "Comparisons and intervals keep and leave their ends as written",
    arguments: [
      ("-", "4 5 6 10 11"), (">= 5", "5 6 10 11"), ("> 5", "6 10 11"), ("<= 5", "4 5"),
      ("< 5", "4"), ("= 5", "5"), ("5", "5"), ("[5..10]", "5 6 10"), ("(5..10]", "6 10"),
      ("]5..10[", "6"), ("[5..10)", "5 6"), ("4, >= 10", "4 10 11"), ("not(5, 6)", "4 10 11"),
      ("not([5..10])", "4 11"), (">=5", "5 6 10 11"), ("[ 5 .. 10 ]", "5 6 10"),
      ("5 examples", "5"), ("not( 5 )", "4 6 10 11"),
    ])
  func numbers(text: String, fitting: String) throws {
    let values = ["4", "5", "6", "10", "11"]
    #expect(try accepted(text, number, values).joined(separator: " ") == fitting)
  }

  @Test("Units are compared by quantity")
  func units() throws {
    let latencies = ["50 ms", "0.1 s", "1 s"]
    #expect(try accepted("< 100 ms", .duration, latencies) == ["50 ms"])
    #expect(try accepted("[50..100 ms]", .duration, latencies) == ["50 ms", "0.1 s"])
    #expect(try accepted(">= $200k", .money, ["199,999", "200,000"]) == ["200,000"])
    #expect(try accepted("> 10%", .percentage, ["10%", "10.5%"]) == ["10.5%"])
    #expect(
      try accepted("[2026-01-01..2026-12-31]", .date, ["2026-06-01", "2027-01-01"]) == [
        "2026-06-01"
      ])
    #expect(try accepted("< 2026-06-01", .date, ["2026-05-31", "2026-06-01"]) == ["2026-05-31"])
  }

  @Test("Words stand bare or quoted")
  func words() throws {
    let all = ["daily", "monthly", "never"]
    #expect(try accepted("daily", choice, all) == ["daily"])
    #expect(try accepted("daily, monthly", choice, all) == ["daily", "monthly"])
    #expect(try accepted("\"daily\",\"never\"", choice, all) == ["daily", "never"])
    #expect(try accepted("not(daily)", choice, all) == ["monthly", "never"])
    #expect(try accepted("yes", .boolean, ["true", "false"]) == ["true"])
    #expect(try accepted("\"a \\\"b\\\"\"", .text, ["a \"b\"", "a"]) == ["a \"b\""])
  }

  @Test("A list fits where any of its elements fits")
  func lists() throws {
    let tests = try UnaryTests(anyOf: ["< 5", "not(5, 6)"], for: number, currency: "USD")
    #expect(tests.source == "< 5, not(5, 6)")
    #expect(tests.accepts(.number(4)))
    #expect(!tests.accepts(.number(5)))
    #expect(tests.accepts(.number(7)))
  }

  @Test("A value of another type never fits")
  func otherTypes() throws {
    let tests = try UnaryTests(parsing: ">= 5", for: number, currency: "USD")
    #expect(!tests.accepts(.money(Money(10))))
    #expect(!tests.accepts(.boolean(true)))
  }

  @Test("A single comparison has a bound")
  func bounds() throws {
    func bound(_ text: String) throws -> Bound? {
      try UnaryTests(parsing: text, for: number, currency: "USD").bound
    }
    #expect(try bound(">= 10000") == Bound(.atLeast, .number(10_000)))
    #expect(try bound("< 5") == Bound(.below, .number(5)))
    #expect(try bound("5") == Bound(.equal, .number(5)))
    #expect(try bound("[5..6]") == nil)
    #expect(try bound("4, >= 5") == nil)
    #expect(try bound("not(5)") == nil)
  }

  @Test(
    "A test that does not parse is said at its place",
    arguments: [
      ("", .number(unit: nil), 0, 1, "expected a test"),
      (">=", .number(unit: nil), 2, 1, "expected a number"),
      ("> = 5", .number(unit: nil), 2, 1, "expected a number"),
      ("5,", .number(unit: nil), 2, 1, "expected a test"),
      (",5", .number(unit: nil), 0, 1, "expected a test"),
      (">= 10 moths", .duration, 6, 5, "no unit of time"),
      (">= 10 months", .number(unit: "examples"), 6, 6, "does not fit a number"),
      (">= 10,000", .number(unit: nil), 5, 1, "a comma between digits"),
      ("[10..5]", .number(unit: nil), 0, 7, "above its high end"),
      ("(5..5)", .number(unit: nil), 0, 6, "no value lies"),
      ("[5..10", .number(unit: nil), 6, 1, "expected ']' or ')'"),
      ("[5, 10]", .number(unit: nil), 2, 1, "expected '..'"),
      ("not(5", .number(unit: nil), 5, 1, "expected ',' or ')'"),
      ("!= 5", .number(unit: nil), 0, 2, "no comparison"),
      ("≥ 5", .number(unit: nil), 0, 1, "no comparison"),
      ("=> 5", .number(unit: nil), 0, 2, "no comparison"),
      ("> 5 and < 10", .number(unit: nil), 4, 3, "expected ','"),
      ("5 to 10", .number(unit: nil), 2, 2, "not written with 'to'"),
      ("> daily", .choice(["daily"]), 0, 1, "does not fit one of"),
      ("dayly", .choice(["daily"]), 0, 5, "none of the choices"),
      ("daily, dayly", .choice(["daily"]), 7, 5, "none of the choices"),
      ("\"daily", .choice(["daily"]), 0, 6, "no closing quote"),
      ("free", .text, 0, 4, "a text is quoted"), ("maybe", .boolean, 0, 5, "expected true"),
      (">= 2026-02-30", .date, 11, 2, "28 days"),
      (">= 200k EUR", .money, 8, 3, "not this guide's currency"),
      (">= 010", .number(unit: nil), 3, 3, "leading zeros"),
      ("≥é", .number(unit: nil), 0, 1, "no comparison"),
      ("5 é", .number(unit: nil), 2, 1, "does not fit a number"),
    ] as [(String, InputType, Int, Int, String)])
  func errors(text: String, type: InputType, offset: Int, length: Int, part: String) throws {
    let error = try #require(
      failure { () throws(ParseError) in
        _ = try UnaryTests(parsing: text, for: type, currency: "USD")
      })
    #expect(error.message.contains(part), "\(error.message)")
    #expect(error.offset == offset)
    #expect(error.length == length)
  }
}
