import Decision

/// A table in the shape of the design's own, for tests by hand.
enum SampleTable {
  static func make(
    _ policy: HitPolicy = .first, rows: [Row]? = nil, extra: [Input] = []
  ) throws -> DecisionTable {
    let inputs =
      [
        Input(id: "examples", type: .number(unit: "examples")),
        Input(id: "stability", type: .duration, notApplicablePasses: true),
        Input(id: "exhausted", type: .boolean), Input(id: "latency", type: .duration),
        Input(id: "budget", type: .money),
        Input(id: "changes", type: .choice(["daily", "monthly", "yearly", "never"])),
      ] + extra
    let gates = [
      Gate(id: "data", input: "examples", passes: try tests(">= 10000", inputs[0])),
      Gate(id: "stable", input: "stability", passes: try tests(">= 12 months", inputs[1])),
      Gate(id: "tried", input: "exhausted", passes: try tests("yes", inputs[2])),
      Gate(id: "fast", input: "latency", passes: try tests("< 100 ms", inputs[3])),
      Gate(id: "affordable", input: "budget", passes: try tests(">= 200k", inputs[4])),
    ]
    return DecisionTable(
      inputs: inputs, gates: gates, rows: try rows ?? standardRows(inputs), hitPolicy: policy,
      options: ["few-shot", "chaining", "rag", "fine-tuning"])
  }

  private static func standardRows(_ inputs: [Input]) throws -> [Row] {
    [
      Row(id: "all-gates", cells: [.allGates], outcome: "fine-tuning"),
      Row(
        id: "moving", cells: [.input("changes", try tests("daily, monthly", inputs[5]))],
        outcome: "rag"),
      Row(
        id: "few", cells: [.input("examples", try tests("< 100", inputs[0]))],
        outcome: "chaining"),
      Row(id: "otherwise", cells: [], outcome: "few-shot"),
    ]
  }

  static func tests(_ text: String, _ input: Input) throws -> UnaryTests {
    try UnaryTests(parsing: text, for: input.type, currency: "USD")
  }

  /// Answers in the text that a team would write.
  static func answers(
    _ table: DecisionTable, _ texts: [String: String]
  ) throws -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for input in table.inputs {
      if let text = texts[input.id] {
        answers[input.id] = try Answer(parsing: text, for: input, currency: "USD")
      }
    }
    return answers
  }

  static let passing = [
    "examples": "120k", "stability": "3 years", "exhausted": "yes", "latency": "80 ms",
    "budget": "$500k", "changes": "never",
  ]
}
