import Decision
import Testing

struct AnswerParsingTests {
  private let latency = Input(id: "latency", type: .duration)
  private let share = Input(id: "share", type: .percentage, maximum: .percentage(1))
  private let start = Input(id: "start", type: .date)
  private let stability = Input(id: "stability", type: .duration, notApplicablePasses: true)

  private func answer(_ text: String, _ input: Input) throws(ParseError) -> Answer {
    try Answer(parsing: text, for: input, currency: "USD")
  }

  @Test("Unknown, not applicable, values and ranges are answers")
  func answers() throws {
    #expect(try answer("unknown", latency) == .unknown)
    #expect(try answer("not-applicable", stability) == .notApplicable)
    #expect(
      try answer("200 to 800 ms", latency)
        == .range(
          low: .duration(Duration(200, .millisecond)), high: .duration(Duration(800, .millisecond)))
    )
    #expect(
      try answer("10 to 20%", share)
        == .range(low: .percentage(fraction(1, 10)), high: .percentage(fraction(1, 5))))
    #expect(try answer("1 s to 1000 ms", latency) == .known(.duration(Duration(1, .second))))
    let first = try CalendarDate(parsing: "2026-01-01")
    let last = try CalendarDate(parsing: "2026-03-01")
    #expect(
      try answer("2026-01-01 to 2026-03-01", start) == .range(low: .date(first), high: .date(last)))
  }

  @Test("An answer that does not fit is said at its place")
  func errors() {
    func offset(_ text: String, _ input: Input) -> Int? {
      failure { () throws(ParseError) in _ = try answer(text, input) }?.offset
    }
    #expect(offset("not-applicable", latency) == 0)
    #expect(offset("-1 s", latency) == 0)
    #expect(offset("120%", share) == 0)
    #expect(offset("10% to 120%", share) == 0)
    #expect(offset("800 to 200 ms", latency) == 0)
    #expect(offset("  800 moths", latency) == 6)
    #expect(offset("2026-03-01 to 2026-01-01", start) == 0)
    #expect(offset("2026-03-01 or so", start) == 11)
    #expect(offset("", latency) == 0)
  }
}
