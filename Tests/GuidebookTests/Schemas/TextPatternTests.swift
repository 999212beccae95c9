import Decision
import Diagnostics
import Fixtures
import Testing

@testable import Guidebook

/// The engine's parsers are the measure: whatever they take, written plainly or in quotes and read
/// by either kind of editor, the schema takes too.
@Suite("Patterns of schemas")
struct TextPatternTests {
  @Test("A schema takes every answer that the engine takes", arguments: inputs)
  func answers(_ input: Input) {
    let schema = Schema.answer(to: input, currency: "USD")
    holds(schema, for: 3000, seed: 7) { (text) throws(ParseError) in
      _ = try Answer(parsing: text, for: input, currency: "USD")
    }
  }

  static let inputs = [
    Input(id: "a", type: .number(unit: "examples"), notApplicablePasses: true),
    Input(id: "b", type: .number(unit: nil), minimum: .number(-5), maximum: .number(5000)),
    Input(id: "c", type: .money), Input(id: "d", type: .duration),
    Input(id: "e", type: .percentage), Input(id: "f", type: .date),
    Input(id: "g", type: .boolean), Input(id: "h", type: .choice(["yes", "5", "daily", "null"])),
    Input(id: "i", type: .text), Input(id: "j", type: .percentage, minimum: .percentage(-1)),
  ]

  @Test("A schema takes every amount, length of time, date, quantity and tolerance that is taken")
  func scalars() {
    holds(.scalar(.amount, currency: "USD"), for: 3000, seed: 1) { (text) throws(ParseError) in
      _ = try Amount(parsing: text, currency: "USD")
    }
    holds(.scalar(.durations, currency: "USD"), for: 2000, seed: 2) { (text) throws(ParseError) in
      _ = try Spread<Duration>(parsing: text)
    }
    holds(.scalar(.date, currency: "USD"), for: 2000, seed: 3) { (text) throws(ParseError) in
      _ = try CalendarDate(parsing: text)
    }
    holds(.scalar(.measure, currency: "USD"), for: 3000, seed: 4) { (text) throws(ParseError) in
      _ = try Measure(parsing: text, currency: "USD")
    }
  }

  @Test("A schema refuses what no reader would take for an amount")
  func refuses() {
    let amount = Schema.scalar(.amount, currency: "USD")
    for text in [
      "15k EUR", "€5", "five", "5k/day", "-5", "5k - 6k", "007", "1,00", "5kUSD", "5k month", "",
      "5k to", "1.2345678", "5 k", "5m",
    ] {
      #expect(!fits(.string(text), amount), "\(text)")
    }
    for text in ["$15,000", "15k to 50k USD", "5k to 25k/month", "USD 5", "0.5M / year"] {
      #expect(fits(.string(text), amount), "\(text)")
    }
  }
}

/// Holds a schema against a parser on texts put together from what quantities are made of.
private func holds(
  _ schema: Schema, for count: Int, seed: UInt64,
  _ parse: (String) throws(ParseError) -> Void,
  _ source: Testing.SourceLocation = #_sourceLocation
) {
  var random = SplitMix(seed: seed)
  var taken = 0
  for _ in 0..<count {
    let text = (0..<Int.random(in: 1...7, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    do throws(ParseError) { try parse(text) } catch { continue }
    taken += 1
    // Spaces around a word are taken in quotes only, and no schema's list of words has them.
    if schema["pattern"] == nil, text.contains(where: \.isWhitespace) { continue }
    for editor in EditorYAML.allCases {
      for isPlain in [true, false] {
        let value = editor.value(of: text, isPlain: isPlain)
        #expect(fits(value, schema), "'\(text)'", sourceLocation: source)
      }
    }
  }
  #expect(taken > 3, "only \(taken) texts were taken", sourceLocation: source)
}

private func fits(_ value: JSON, _ schema: Schema) -> Bool {
  SchemaValidator(schema.json).problems(with: value).isEmpty
}

private let pieces = [
  "1", "5", "20", "0", "15", "200", "1,000", ".5", ".25", "k", "M", "K", "B", " ", " ", " to ",
  "to",
  "to ", " to", "$", "USD", " USD", "€", "%", "/month", "/ year", " months", "months", " ms", "day",
  " s", " h", " examples", "example", "-", "-0", "unknown", "not-applicable", "yes", "no", "true",
  "daily", "null", "2026-10-02", "2027-02-28", "2026-", "11", "-30", "\t", "5", "~", "day-", "kB",
]
