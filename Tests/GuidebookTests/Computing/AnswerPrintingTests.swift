import Decision
import Guidebook
import Testing

@Suite("Printing answers, tests and margins")
struct AnswerPrintingTests {
  let printer = Printer(currency: "USD")
  let examples = InputType.number(unit: "examples")
  let changes = InputType.choice(["daily", "monthly", "yearly", "never"])

  func answer(_ text: String, _ type: InputType) throws -> String {
    let input = Input(id: "input", type: type, notApplicablePasses: true)
    return printer.text(try Answer(parsing: text, for: input, currency: "USD"), of: type)
  }

  func tests(_ text: String, _ type: InputType) throws -> String {
    printer.text(try UnaryTests(parsing: text, for: type, currency: "USD"), of: type)
  }

  func margin(_ tests: String, _ answer: String, _ outcome: GateResult.Outcome, _ type: InputType)
    throws -> String
  {
    let input = Input(id: "input", type: type, notApplicablePasses: true)
    let gate = Gate(
      id: "gate", input: "input",
      passes: try UnaryTests(parsing: tests, for: type, currency: "USD"))
    let result = GateResult(
      gate: "gate", outcome: outcome, isWaived: false,
      answer: try Answer(parsing: answer, for: input, currency: "USD"), threshold: nil)
    return printer.margin(result, of: gate, on: input)
  }

  @Test("Answers read as people say them")
  func answers() throws {
    #expect(try answer("unknown", examples) == "unknown")
    #expect(try answer("not-applicable", .duration) == "not applicable")
    #expect(try answer("2000", examples) == "2,000 examples")
    #expect(try answer("500 to 1500", examples) == "500–1,500 examples")
    #expect(try answer("200 ms to 800 ms", .duration) == "200–800 ms")
    #expect(try answer("100k to 200k", .money) == "$100,000–200,000")
    #expect(try answer("no", .boolean) == "no")
    #expect(try answer("monthly", changes) == "monthly")
    #expect(try answer("2026-10-02", .date) == "2 October 2026")
  }

  @Test("Unary tests read as conditions")
  func conditions() throws {
    #expect(try tests(">= 10000", examples) == "at least 10,000 examples")
    #expect(try tests("< 100 ms", .duration) == "under 100 ms")
    #expect(try tests("<= 200k", .money) == "at most $200,000")
    #expect(try tests("> 10%", .percentage) == "more than 10%")
    #expect(try tests("[5..10)", examples) == "from 5 up to but not 10 examples")
    #expect(try tests("true", .boolean) == "yes")
    #expect(try tests("-", .boolean) == "any answer")
    #expect(try tests("\"daily\",\"monthly\"", changes) == "daily or monthly")
    #expect(try tests("not(\"daily\")", changes) == "anything but daily")
    #expect(try tests(">= 2026-10-02", .date) == "on or after 2 October 2026")
  }

  @Test("A margin says how far the answer is from what is asked for")
  func margins() throws {
    #expect(
      try margin(">= 10000", "2000", .fail, examples) == "2,000 of 10,000 examples, 8,000 short")
    #expect(try margin(">= 10000", "12000", .pass, examples) == "12,000 of 10,000 examples")
    #expect(try margin(">= 200k", "150k", .fail, .money) == "$150,000 of $200,000, $50,000 short")
    #expect(try margin("< 100 ms", "30 s", .fail, .duration) == "30 s, under 100 ms needed")
    #expect(try margin("< 100 ms", "50 ms", .pass, .duration) == "50 ms")
    #expect(try margin("true", "no", .fail, .boolean) == "no, yes needed")
    #expect(
      try margin(">= 10000", "unknown", .unknown, examples)
        == "unknown, at least 10,000 examples needed")
    #expect(
      try margin("< 100 ms", "50 ms to 200 ms", .unknown, .duration)
        == "50–200 ms, under 100 ms needed")
    #expect(
      try margin("< 100 ms", "not-applicable", .notApplicable, .duration) == "not applicable")
  }
}

extension AnswerPrintingTests {
  @Test("A change of an answer says from what to what")
  func answerChanges() {
    let more = AnswerChange(
      input: "examples", from: .known(.number(2_000)), to: .number(10_000),
      within: .bound(Bound(.atLeast, .number(10_000))))
    #expect(printer.text(more, of: examples) == "2,000 → at least 10,000 examples")
    let known = AnswerChange(
      input: "ready", from: .unknown, to: .boolean(true), within: .anyOf([.boolean(true)]))
    #expect(printer.text(known, of: .boolean) == "unknown → yes")
    let anything = AnswerChange(
      input: "changes", from: .unknown, to: .choice("daily"), within: .any)
    #expect(printer.text(anything, of: changes) == "unknown → daily")
    let between = AnswerRegion.between(
      low: .number(5), includesLow: false, high: .number(10), includesHigh: true)
    #expect(printer.text(between, of: examples) == "above 5 to 10 examples")
    #expect(
      printer.text(.noneOf([.text("a"), .text("b")]), of: .text) == "anything but a or b")
  }
}
