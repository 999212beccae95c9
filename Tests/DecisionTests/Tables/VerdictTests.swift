import Decision
import Testing

struct VerdictTests {
  private func verdict(
    _ changes: [String: String], _ policy: HitPolicy = .first, waiving: Set<String> = []
  ) throws -> Verdict {
    let table = try SampleTable.make(policy)
    let answers = try SampleTable.answers(
      table, SampleTable.passing.merging(changes) { $1 })
    return table.verdict(for: answers, waiving: waiving)
  }

  @Test("When every gate passes, the first row decides and the others are outranked or fail")
  func decided() throws {
    let verdict = try verdict([:])
    #expect(verdict.option == "fine-tuning")
    #expect(verdict.ruledOut == ["few-shot", "chaining", "rag"])
    #expect(verdict.rows == ["all-gates"])
    #expect(verdict.gates.map(\.outcome) == [.pass, .pass, .pass, .pass, .pass])
    #expect(
      verdict.trace.map(\.outcome) == [
        .fires, .fails(cell: 0), .fails(cell: 0), .outranked(by: "all-gates"),
      ])
    #expect(verdict.deciding.isEmpty && verdict.settled.isEmpty)
  }

  @Test("Missing answers are unknown, never no")
  func nothingAnswered() throws {
    let verdict = try SampleTable.make().verdict(for: [:])
    #expect(verdict.status == .open)
    #expect(verdict.candidates == ["few-shot", "chaining", "rag", "fine-tuning"])
    #expect(verdict.ruledOut.isEmpty)
    #expect(verdict.gates.allSatisfy { $0.outcome == .unknown })
    #expect(
      verdict.deciding == ["examples", "stability", "exhausted", "latency", "budget", "changes"])
  }

  @Test("One failed gate rules an option out though the rest is unknown")
  func ruledOut() throws {
    let table = try SampleTable.make()
    let verdict = table.verdict(for: try SampleTable.answers(table, ["examples": "2000"]))
    #expect(verdict.candidates == ["few-shot", "rag"])
    #expect(verdict.ruledOut == ["chaining", "fine-tuning"])
    #expect(verdict.deciding == ["changes"])
    #expect(verdict.settled == ["stability", "exhausted", "latency", "budget"])
    #expect(verdict.gates[0].outcome == .fail)
    #expect(verdict.gates[0].answer == .known(.number(2_000)))
    #expect(verdict.gates[0].threshold == .number(10_000))
    #expect(verdict.gates[0].comparison == .atLeast)
  }

  @Test("A range answer completes within its range")
  func ranges() throws {
    let straddling = try verdict(["latency": "80 ms to 800 ms", "changes": "daily"])
    #expect(straddling.candidates == ["rag", "fine-tuning"])
    #expect(straddling.deciding == ["latency"])
    #expect(straddling.gates[3].outcome == .unknown)
    let failing = try verdict(["latency": "100 ms to 800 ms", "changes": "daily"])
    #expect(failing.option == "rag")
    #expect(failing.settled == ["latency"])
    #expect(failing.gates[3].outcome == .fail)
    #expect(try verdict(["latency": "10 ms to 99 ms"]).option == "fine-tuning")
  }

  @Test("A waiver counts its gate as passed and leaves its outcome to be seen")
  func waivers() throws {
    #expect(try verdict(["latency": "1 s"]).option == "few-shot")
    let waived = try verdict(["latency": "1 s"], waiving: ["fast"])
    #expect(waived.option == "fine-tuning")
    #expect(waived.gates[3].isWaived)
    #expect(waived.gates[3].outcome == .fail)
    #expect(try verdict(["latency": "unknown"], waiving: ["fast"]).option == "fine-tuning")
    #expect(try verdict(["latency": "unknown"], waiving: ["fast"]).settled == ["latency"])
  }

  @Test("Not applicable counts as the input says")
  func notApplicable() throws {
    let verdict = try verdict(["stability": "not-applicable"])
    #expect(verdict.option == "fine-tuning")
    #expect(verdict.gates[1].outcome == .notApplicable)
    let table = try SampleTable.make()
    #expect(table.verdict(for: ["latency": .notApplicable]).deciding.contains("latency"))
  }

  @Test("The first row that fits decides under first, the preferred option under priority")
  func firstAndPriority() throws {
    let few = ["examples": "50", "changes": "daily"]
    #expect(try verdict(few).option == "rag")
    let preferred = try verdict(few, .priority)
    #expect(preferred.option == "chaining")
    #expect(preferred.trace[1].outcome == .outranked(by: "few"))
  }

  @Test("Two rows that fit under unique are a conflict, never resolved in silence")
  func unique() throws {
    let verdict = try verdict(["examples": "50", "changes": "daily"], .unique)
    #expect(verdict.conflicts == [["moving", "few"]])
    #expect(verdict.status == .open)
    #expect(verdict.candidates == ["chaining", "rag"])
    #expect(try self.verdict([:], .unique).option == "fine-tuning")
  }

  @Test("Rows that fit together may agree under any, and conflict where they do not")
  func any() throws {
    let inputs = [Input(id: "n", type: .number(unit: nil))]
    func table(_ outcome: String) throws -> DecisionTable {
      DecisionTable(
        inputs: inputs, gates: [],
        rows: [
          Row(
            id: "low", cells: [.input("n", try SampleTable.tests("<= 5", inputs[0]))], outcome: "a"),
          Row(
            id: "mid", cells: [.input("n", try SampleTable.tests("[5..9]", inputs[0]))],
            outcome: outcome),
        ], hitPolicy: .any, options: ["a", "b"])
    }
    let answers = ["n": Answer.known(.number(5))]
    #expect(try table("a").verdict(for: answers).option == "a")
    #expect(try table("a").verdict(for: answers).conflicts.isEmpty)
    #expect(try table("b").verdict(for: answers).conflicts == [["low", "mid"]])
    #expect(try table("b").verdict(for: answers).status == .open)
    #expect(try table("a").verdict(for: [:]).canFallThrough)
  }

  @Test("A row that never fits together says which, and a name that does not exist never holds")
  func impossibleRows() throws {
    let input = Input(id: "n", type: .number(unit: nil))
    let low = Cell.input("n", try SampleTable.tests("< 5", input))
    let high = Cell.input("n", try SampleTable.tests("> 5", input))
    let table = DecisionTable(
      inputs: [input], gates: [],
      rows: [
        Row(id: "never", cells: [low, high], outcome: "a"),
        Row(id: "nowhere", cells: [low, .gate("missing", passes: true)], outcome: "a"),
        Row(id: "rest", cells: [], outcome: "b"),
      ], hitPolicy: .first, options: ["a", "b"])
    let verdict = table.verdict(for: [:])
    #expect(verdict.trace.map(\.outcome) == [.neverFits, .fails(cell: 1), .fires])
    #expect(verdict.option == "b")
  }

  @Test("Thirty unknown inputs with a row each are told apart in no time")
  func manyInputs() throws {
    let inputs = (0..<30).map { Input(id: "i\($0)", type: .boolean) }
    for policy in HitPolicy.allCases {
      let rows = try inputs.map { input in
        Row(
          id: input.id, cells: [.input(input.id, try SampleTable.tests("yes", input))],
          outcome: policy == .first || policy == .priority ? "o-\(input.id)" : "same")
      }
      let options = policy == .first || policy == .priority ? inputs.map { "o-\($0.id)" } : ["same"]
      let table = DecisionTable(
        inputs: inputs, gates: [], rows: rows, hitPolicy: policy, options: options)
      let verdict = table.verdict(for: [:])
      #expect(verdict.isExact)
      #expect(verdict.candidates == options)
      #expect(verdict.canFallThrough)
      #expect(verdict.deciding.count == 30)
    }
  }

  @Test("A table of more than 64 rows is told apart as well")
  func manyRows() throws {
    let input = Input(id: "n", type: .number(unit: nil))
    let other = Input(id: "m", type: .boolean)
    let rows = try (0..<150).map { index in
      Row(
        id: "r\(index)",
        cells: [
          .input("n", try SampleTable.tests("[\(index)..\(index + 1)]", input)),
          .input("m", try SampleTable.tests("yes", other)),
        ], outcome: "o\(index)")
    }
    let table = DecisionTable(
      inputs: [input, other], gates: [], rows: rows, hitPolicy: .first,
      options: rows.map(\.outcome))
    let verdict = table.verdict(for: ["n": .known(.number(100)), "m": .known(.boolean(true))])
    #expect(verdict.option == "o99")
    #expect(verdict.trace[100].outcome == .outranked(by: "r99"))
    #expect(table.verdict(for: [:]).candidates.count == 150)
    #expect(
      table.verdict(for: ["n": .range(low: .number(63), high: .number(65))]).rows == [
        "r62", "r63", "r64",
      ])
  }

  @Test("A table beyond the limit says that it is not exact and rules nothing out wrongly")
  func beyondTheLimit() throws {
    let count = 60
    let inputs = (0..<count).map { Input(id: "i\($0)", type: .boolean) }
    let rows = try (0..<count).map { index in
      Row(
        id: "r\(index)",
        cells: try [index, 7 * index + 13, 11 * index + 29].map {
          let input = inputs[$0 % count]
          return .input(input.id, try SampleTable.tests("yes", input))
        }, outcome: "o\(index)")
    }
    let table = DecisionTable(
      inputs: inputs, gates: [], rows: rows, hitPolicy: .first, options: rows.map(\.outcome))
    let verdict = table.verdict(for: [:])
    #expect(!verdict.isExact)
    #expect(verdict.candidates.count == count)
    #expect(verdict.canFallThrough)
    #expect(verdict.deciding.count == count)
  }
}
