import Decision
import Testing

struct AnalysisPropertyTests {
  @Test("An analysis is what trying every answer says", arguments: 0..<20)
  func bruteForce(batch: Int) throws {
    for seed in (batch * 50)..<(batch * 50 + 50) {
      let random = try RandomTable(seed: seed)
      let analysis = random.table.analysis()
      let brute = BruteForce(everyAnswerOf: random)
      #expect(analysis.isComplete)
      checkGaps(analysis, brute, seed)
      checkDuplicates(analysis, brute, seed)
      checkOverlaps(analysis, brute, seed)
      checkUnreachable(analysis, brute, seed)
    }
  }

  private func checkGaps(_ analysis: TableAnalysis, _ brute: BruteForce, _ seed: Int) {
    let gaps = brute.completions.filter { brute.deciders($0.rows).isEmpty }
    #expect(analysis.gaps.isEmpty == gaps.isEmpty, "seed \(seed)")
    for gap in analysis.gaps {
      let inside = brute.completions.filter { contains(gap, $0.values, brute) }
      #expect(!inside.isEmpty && inside.allSatisfy { $0.rows.isEmpty }, "seed \(seed)")
    }
    if !analysis.hasMoreGaps {
      #expect(
        gaps.allSatisfy { completion in
          analysis.gaps.contains { contains($0, completion.values, brute) }
        }, "seed \(seed)")
    }
  }

  private func contains(
    _ situation: Situation, _ values: [BruteForce.Possibility], _ brute: BruteForce
  ) -> Bool {
    situation.parts.allSatisfy { part in
      guard let index = brute.random.table.inputs.firstIndex(where: { $0.id == part.input }) else {
        return false
      }
      guard let value = values[index] else { return part.within == .notApplicable }
      return part.within.contains(value)
    }
  }

  private func fits(_ brute: BruteForce) -> [Set<Int>] {
    brute.random.table.rows.indices.map { row in
      Set(brute.completions.indices.filter { brute.completions[$0].rows.contains(row) })
    }
  }

  private func checkDuplicates(_ analysis: TableAnalysis, _ brute: BruteForce, _ seed: Int) {
    let fits = fits(brute)
    let rows = brute.random.table.rows
    for (index, fit) in fits.enumerated() where !fit.isEmpty {
      let alike = fits.indices.filter { fits[$0] == fit }.map { rows[$0].id }
      let listed = analysis.duplicates.filter { alike.contains($0.row) }
      #expect(listed.count == alike.count - 1, "seed \(seed) row \(index)")
      #expect(listed.allSatisfy { alike.contains($0.of) && $0.of != $0.row }, "seed \(seed)")
    }
  }

  private func checkOverlaps(_ analysis: TableAnalysis, _ brute: BruteForce, _ seed: Int) {
    let repeated = Set(analysis.duplicates.map(\.row))
    let expected = brute.conflicts.filter { repeated.isDisjoint(with: $0) }
    #expect(Set(analysis.overlaps.map { [$0.first, $0.second] }) == expected, "seed \(seed)")
    let ids = brute.random.table.rows.map(\.id)
    for overlap in analysis.overlaps {
      let both = [overlap.first, overlap.second].compactMap { ids.firstIndex(of: $0) }
      let inside = brute.completions.filter { contains(overlap.situation, $0.values, brute) }
      #expect(
        !inside.isEmpty && inside.allSatisfy { Set($0.rows).isSuperset(of: both) }, "seed \(seed)")
    }
  }

  private func checkUnreachable(_ analysis: TableAnalysis, _ brute: BruteForce, _ seed: Int) {
    let rows = brute.random.table.rows
    let repeated = Set(analysis.duplicates.map(\.row))
    let fits = fits(brute)
    let deciders = brute.completions.map { Set(brute.deciders($0.rows)) }
    let dead = rows.indices.filter { row in
      !repeated.contains(rows[row].id) && !deciders.contains { $0.contains(row) }
    }
    #expect(analysis.unreachable.map(\.row) == dead.map { rows[$0].id }, "seed \(seed)")
    for (row, finding) in zip(dead, analysis.unreachable) {
      let winners = Set(fits[row].flatMap { deciders[$0] }.map { rows[$0].id })
      switch finding.reason {
      case .contradiction: #expect(fits[row].isEmpty && !rows[row].cells.isEmpty, "seed \(seed)")
      case .masked(let others): #expect(Set(others) == winners, "seed \(seed)")
      case .nothingLeft: #expect(rows[row].cells.isEmpty)
      case .subsumed(let other):
        let index = rows.firstIndex { $0.id == other } ?? -1
        #expect(
          rows[row].cells.isEmpty ? rows[index].cells.isEmpty : fits[row].isSubset(of: fits[index]),
          "seed \(seed)")
      }
    }
  }
}
