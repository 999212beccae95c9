import Decision
import Testing

struct AnalysisTests {
  private let count = Input(id: "n", type: .number(unit: nil))
  private let pace = Input(id: "pace", type: .choice(["daily", "monthly", "never"]))

  private func row(_ id: String, _ n: String?, _ pace: String?, _ outcome: String) throws -> Row {
    var cells: [Cell] = []
    if let n { cells.append(.input("n", try SampleTable.tests(n, count))) }
    if let pace { cells.append(.input("pace", try SampleTable.tests(pace, self.pace))) }
    return Row(id: id, cells: cells, outcome: outcome)
  }

  private func analysis(_ policy: HitPolicy, _ rows: [Row], gates: [Gate] = [], extra: [Input] = [])
    -> TableAnalysis
  {
    DecisionTable(
      inputs: [count, pace] + extra, gates: gates, rows: rows, hitPolicy: policy,
      options: ["a", "b"]
    ).analysis()
  }

  @Test("A gap comes with an example and all that is like it")
  func gap() throws {
    let found = analysis(
      .unique,
      [try row("many", ">= 100", nil, "a"), try row("moving", "< 100", "daily, monthly", "b")])
    #expect(
      found.gaps == [
        Situation(parts: [
          Situation.Part(
            input: "n", example: .known(.number(0)), within: .bound(Bound(.below, .number(100)))),
          Situation.Part(
            input: "pace", example: .known(.choice("never")), within: .anyOf([.choice("never")])),
        ])
      ])
    #expect(!found.hasMoreGaps)
    // [0], (0, 100), [100], (100, ∞) by three choices
    #expect(found.cells == 12)
  }

  @Test("A row without cells leaves no gap")
  func otherwise() throws {
    let found = analysis(
      .first, [try row("many", ">= 100", nil, "a"), try row("rest", nil, nil, "b")])
    #expect(found.gaps.isEmpty && found.unreachable.isEmpty)
  }

  @Test("Two rows that fit together overlap under unique and, where they differ, under any")
  func overlaps() throws {
    let rows = [try row("low", "<= 10", nil, "a"), try row("high", ">= 10", nil, "a")]
    let overlap = RowOverlap(
      first: "low", second: "high",
      situation: Situation(parts: [
        Situation.Part(
          input: "n", example: .known(.number(10)), within: .bound(Bound(.equal, .number(10))))
      ]))
    #expect(analysis(.unique, rows).overlaps == [overlap])
    #expect(analysis(.any, rows).overlaps.isEmpty)
    #expect(analysis(.first, rows).overlaps.isEmpty)
  }

  @Test("Rows that never decide say why")
  func unreachable() throws {
    let found = analysis(
      .first,
      [
        try row("wide", ">= 10", nil, "a"), try row("narrow", ">= 20", "daily", "b"),
        try row("low", "< 10", "daily, monthly", "a"), try row("still", "< 10", "never", "b"),
        try row("daily", nil, "daily", "a"), try row("rest", nil, nil, "b"),
        try row("second rest", nil, nil, "b"),
      ])
    #expect(
      found.unreachable == [
        UnreachableRow(row: "narrow", reason: .subsumed(by: "wide")),
        UnreachableRow(row: "daily", reason: .masked(by: ["wide", "low"])),
        UnreachableRow(row: "rest", reason: .nothingLeft),
        UnreachableRow(row: "second rest", reason: .subsumed(by: "rest")),
      ])
  }

  @Test("A row that asks what another asks is a duplicate, however it is written")
  func duplicates() throws {
    let found = analysis(
      .first, [try row("one", ">= 10", nil, "a"), try row("two", "10, > 10", "-", "b")])
    #expect(found.duplicates == [DuplicateRow(row: "two", of: "one", hasSameOutcome: false)])
    #expect(found.unreachable.isEmpty)
  }

  @Test("Gates and inputs that nothing reads are named")
  func unread() throws {
    let extra = Input(id: "extra", type: .boolean)
    let gates = [
      Gate(id: "used", input: "n", passes: try SampleTable.tests("> 5", count)),
      Gate(id: "idle", input: "n", passes: try SampleTable.tests("> 6", count)),
    ]
    let rows = [Row(id: "r", cells: [.gate("used", passes: true)], outcome: "a")]
    let found = analysis(.first, rows, gates: gates, extra: [extra])
    #expect(found.unreadGates == ["idle"])
    #expect(found.unreadInputs == ["pace", "extra"])
    let all = analysis(
      .first, [Row(id: "r", cells: [.allGates], outcome: "a")], gates: gates, extra: [extra])
    #expect(all.unreadGates.isEmpty)
  }

  @Test("More gaps than asked for are announced")
  func manyGaps() throws {
    let rows = try (1...6).map { try row("r\($0)", "\($0 * 10)", nil, "a") }
    let found = analysis(.unique, rows)
    #expect(found.gaps.count == 5)
    #expect(found.hasMoreGaps)
  }
}
