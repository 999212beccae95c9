import Decision

/// A small random table with answers to it, the same for the same seed.
struct RandomTable {
  let table: DecisionTable
  let answers: [String: Answer]
  var waived: Set<String>
  /// For every input, values in every part of its domain that the tests can tell apart.
  let samples: [[Value]]

  private static let options = ["a", "b", "c"]

  init(seed: Int) throws {
    var random = Seeded(seed)
    let inputs = (0..<Int.random(in: 1...4, using: &random)).map {
      RandomTable.input("input-\($0)", &random)
    }
    let gates = try (0..<Int.random(in: 0...2, using: &random)).map { index in
      let input = inputs[Int.random(in: 0..<inputs.count, using: &random)]
      return Gate(
        id: "gate-\(index)", input: input.id, passes: try RandomTable.tests(input, &random))
    }
    let rows = try (0..<Int.random(in: 1...6, using: &random)).map { index in
      Row(
        id: "row-\(index)", cells: try RandomTable.cells(inputs, gates, &random),
        outcome: RandomTable.options[Int.random(in: 0..<3, using: &random)])
    }
    let policy = HitPolicy.allCases[Int.random(in: 0..<4, using: &random)]
    table = DecisionTable(
      inputs: inputs, gates: gates, rows: rows, hitPolicy: policy, options: RandomTable.options)
    samples = inputs.map(RandomTable.samples)
    var answers: [String: Answer] = [:]
    for (input, values) in zip(inputs, samples) {
      answers[input.id] = RandomTable.answer(input, values, &random)
    }
    self.answers = answers
    waived = Set(gates.map(\.id).filter { _ in Int.random(in: 0..<5, using: &random) == 0 })
  }

  private static func input(_ id: String, _ random: inout Seeded) -> Input {
    let applicable: Bool? = [nil, true, false][Int.random(in: 0..<3, using: &random)]
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return Input(id: id, type: .boolean, notApplicablePasses: applicable)
    case 1: return Input(id: id, type: .choice(["x", "y", "z"]), notApplicablePasses: applicable)
    case 2: return Input(id: id, type: .date, notApplicablePasses: applicable)
    case 3: return Input(id: id, type: .text, notApplicablePasses: applicable)
    default:
      return Input(
        id: id, type: .number(unit: nil), minimum: Bool.random(using: &random) ? nil : .number(1),
        maximum: Bool.random(using: &random) ? nil : .number(3), notApplicablePasses: applicable)
    }
  }

  private static func samples(_ input: Input) -> [Value] {
    switch input.type {
    case .boolean: return [.boolean(false), .boolean(true)]
    case .choice(let words): return words.map { .choice($0) }
    case .text: return ["p", "q", "other"].map { .text($0) }
    case .date: return (0...6).map { .date(CalendarDate(dayNumber: 1_000 + $0)) }
    default:
      let halves = (0...8).map { fraction(Int128($0), 2) }
      return halves.map { .number($0) }.filter { value in
        guard case .number(let number) = value else { return false }
        if case .number(let least)? = input.minimum, number < least { return false }
        if case .number(let greatest)? = input.maximum, number > greatest { return false }
        return true
      }
    }
  }

  private static func tests(_ input: Input, _ random: inout Seeded) throws -> UnaryTests {
    func literal(_ number: Int) -> String {
      input.type == .date ? CalendarDate(dayNumber: 1_001 + number).description : "\(number)"
    }
    let text: String
    switch input.type {
    case .boolean: text = ["-", "yes", "no", "not(yes)"][Int.random(in: 0..<4, using: &random)]
    case .choice: text = ["-", "x", "y, z", "not(x)"][Int.random(in: 0..<4, using: &random)]
    case .text:
      text = ["-", "\"p\"", "\"p\", \"q\"", "not(\"q\")"][Int.random(in: 0..<4, using: &random)]
    default:
      let low = Int.random(in: 1...3, using: &random)
      let high = Int.random(in: low...3, using: &random)
      let (a, b) = (literal(low), literal(high))
      let some = [
        "-", ">= \(a)", "> \(a)", "< \(a)", "<= \(a)", a, "[\(a)..\(b)]", "\(a), > \(b)",
        "not(\(a))", low < high ? "(\(a)..\(b)]" : "< \(a), > \(b)",
        low < high ? "[\(a)..\(b))" : a,
      ]
      text = some[Int.random(in: 0..<some.count, using: &random)]
    }
    return try UnaryTests(parsing: text, for: input.type, currency: "USD")
  }

  private static func cells(
    _ inputs: [Input], _ gates: [Gate], _ random: inout Seeded
  ) throws -> [Cell] {
    if Int.random(in: 0..<8, using: &random) == 0 { return [] }
    return try (0..<Int.random(in: 1...3, using: &random)).map { _ in
      switch Int.random(in: 0..<8, using: &random) {
      case 0 where !gates.isEmpty: return .allGates
      case 1 where !gates.isEmpty, 2 where !gates.isEmpty:
        return .gate(
          gates[Int.random(in: 0..<gates.count, using: &random)].id,
          passes: Bool.random(using: &random))
      default:
        let input = inputs[Int.random(in: 0..<inputs.count, using: &random)]
        return .input(input.id, try tests(input, &random))
      }
    }
  }

  private static func answer(
    _ input: Input, _ values: [Value], _ random: inout Seeded
  ) -> Answer {
    let index = Int.random(in: 0..<values.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .notApplicable
    case 1: return .known(values[index])
    case 2 where input.type.isOrdered:
      let end = Int.random(in: index..<values.count, using: &random)
      return index == end ? .known(values[index]) : .range(low: values[index], high: values[end])
    default: return .unknown
    }
  }
}
