import Decision
import Testing

struct FlipTests {
  private func flips(
    _ changes: [String: String], fixed: Set<String> = [], upTo size: Int = 3
  ) throws -> [Flip] {
    let table = try SampleTable.make()
    let answers = try SampleTable.answers(table, SampleTable.passing.merging(changes) { $1 })
    return table.flips(for: answers, fixed: fixed, upTo: size).flips
  }

  @Test("One gate short, the flip names the nearest value that passes it")
  func oneGate() throws {
    let flip = try #require(try flips(["examples": "2000"]).first { $0.option == "fine-tuning" })
    #expect(
      flip.changes == [
        AnswerChange(
          input: "examples", from: .known(.number(2_000)), to: .number(10_000),
          within: .bound(Bound(.atLeast, .number(10_000))))
      ])
  }

  @Test("An option two changes away gets both at once, and none of them alone")
  func twoGates() throws {
    let all = try flips(["examples": "2000", "latency": "800 ms"])
    let flips = all.filter { $0.option == "fine-tuning" }
    #expect(flips.count == 1)
    #expect(flips.first?.changes.map(\.input) == ["examples", "latency"])
    let fast = Value.duration(Duration(100, .millisecond))
    #expect(flips.first?.changes.last?.within == .bound(Bound(.below, fast)))
    #expect(
      try self.flips(["examples": "2000", "latency": "800 ms"], upTo: 1).allSatisfy {
        $0.option != "fine-tuning"
      })
  }

  @Test("Resolving an unknown is a change, and a choice names its words")
  func unknowns() throws {
    let flips = try flips(["examples": "2000", "changes": "unknown"])
    let rag = try #require(flips.first { $0.option == "rag" })
    #expect(rag.changes.map(\.from) == [.unknown])
    #expect(rag.changes.map(\.within) == [.anyOf([.choice("daily"), .choice("monthly")])])
    let fewShot = try #require(flips.first { $0.option == "few-shot" })
    #expect(fewShot.changes.map(\.within) == [.anyOf([.choice("yearly"), .choice("never")])])
  }

  @Test("A range is narrowed where that is enough")
  func ranges() throws {
    let flips = try flips(["latency": "50 ms to 800 ms"])
    let tuned = try #require(flips.first { $0.option == "fine-tuning" })
    #expect(tuned.changes.map(\.input) == ["latency"])
  }

  @Test("A fixed answer is never proposed")
  func fixed() throws {
    let flips = try flips(["examples": "2000"], fixed: ["examples"])
    #expect(!flips.contains { flip in flip.changes.contains { $0.input == "examples" } })
    #expect(!flips.contains { $0.option == "fine-tuning" })
    #expect(flips.contains { $0.option == "rag" })
  }

  @Test("Flips come by option in the options' order, smallest first")
  func order() throws {
    let flips = try flips([:])
    #expect(flips.map(\.option) == flips.map(\.option).sorted { rank($0) < rank($1) })
    for (before, after) in zip(flips, flips.dropFirst()) where before.option == after.option {
      #expect(before.changes.count <= after.changes.count)
    }
    // From all gates passed, few-shot is one failed gate away: any of five, and each stands alone.
    #expect(
      flips.filter { $0.option == "few-shot" }.map { $0.changes.map(\.input) } == [
        ["examples"], ["stability"], ["exhausted"], ["latency"], ["budget"],
      ])
  }

  private func rank(_ option: String) -> Int {
    ["few-shot", "chaining", "rag", "fine-tuning"].firstIndex(of: option) ?? 9
  }
}
