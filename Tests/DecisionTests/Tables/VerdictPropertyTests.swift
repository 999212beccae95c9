import Decision
import Testing

struct VerdictPropertyTests {
  @Test("A verdict is what trying every completion says", arguments: 0..<20)
  func bruteForce(batch: Int) throws {
    for seed in (batch * 150)..<(batch * 150 + 150) {
      let random = try RandomTable(seed: seed)
      let verdict = random.table.verdict(for: random.answers, waiving: random.waived)
      let brute = BruteForce(random)
      let table = random.table
      let deciders = Set(brute.completions.flatMap { brute.deciders($0.rows) })
      let outcomes = Set(deciders.map { table.rows[$0].outcome })
      let fallsThrough = brute.completions.contains { brute.deciders($0.rows).isEmpty }

      #expect(verdict.candidates == table.options.filter(outcomes.contains), "seed \(seed)")
      #expect(verdict.ruledOut == table.options.filter { !outcomes.contains($0) }, "seed \(seed)")
      #expect(verdict.rows == deciders.sorted().map { table.rows[$0].id }, "seed \(seed)")
      #expect(verdict.canFallThrough == fallsThrough, "seed \(seed)")
      #expect(verdict.isExact)
      #expect(Set(verdict.conflicts) == brute.conflicts, "seed \(seed)")
      #expect(
        verdict.option == (outcomes.count == 1 && !fallsThrough ? outcomes.first : nil),
        "seed \(seed)")

      let open = table.inputs.indices.filter {
        isOpen(random.answers[table.inputs[$0].id], table.inputs[$0])
      }
      let deciding = open.filter(brute.isDeciding)
      #expect(verdict.deciding == deciding.map { table.inputs[$0].id }, "seed \(seed)")
      #expect(
        verdict.settled == open.filter { !deciding.contains($0) }.map { table.inputs[$0].id },
        "seed \(seed)")
      checkTrace(verdict, brute, seed)
    }
  }

  private func isOpen(_ answer: Answer?, _ input: Input) -> Bool {
    switch answer {
    case .unknown, .range, nil: true
    case .known: false
    case .notApplicable: input.notApplicablePasses == nil
    }
  }

  private func checkTrace(_ verdict: Verdict, _ brute: BruteForce, _ seed: Int) {
    let all = brute.completions.map { (fit: Set($0.rows), decide: Set(brute.deciders($0.rows))) }
    for (index, result) in verdict.trace.enumerated() {
      let decides = all.filter { $0.decide.contains(index) }.count
      switch result.outcome {
      case .fires: #expect(decides == all.count, "seed \(seed) row \(index)")
      case .canFire: #expect(decides > 0 && decides < all.count, "seed \(seed) row \(index)")
      case .outranked(let other):
        let winner = brute.random.table.rows.firstIndex { $0.id == other } ?? -1
        let isOtherwise = brute.random.table.rows[index].cells.isEmpty
        #expect(decides == 0)
        #expect(
          all.contains { (isOtherwise || $0.fit.contains(index)) && $0.decide.contains(winner) },
          "seed \(seed) row \(index)")
      case .fails, .neverFits:
        #expect(!all.contains { $0.fit.contains(index) }, "seed \(seed) row \(index)")
      }
    }
  }
}
