extension DecisionTable {
  /// The verdict for a set of answers.
  ///
  /// Exact: what it says of reachable options, rows and inputs is what trying every completion
  /// would say. Where more than 20,000 different sets of rows can fit, which takes some 15 rows that
  /// hold or not almost independently of each other, `isExact` is false: then every option whose
  /// row fits some completion is called reachable, and every input that is open deciding.
  ///
  /// - Parameters:
  ///   - answers: by input id; what is left out is unknown. A range completes within itself and
  ///     the input's bounds; `not-applicable` counts as the input says, and as unknown where it
  ///     says nothing.
  ///   - waived: ids of gates that count as passed.
  public func verdict(for answers: [String: Answer], waiving waived: Set<String> = []) -> Verdict {
    Grid(self, waiving: waived).verdict(for: answers, waiving: waived)
  }
}

extension Grid {
  func verdict(for answers: [String: Answer], waiving waived: Set<String>) -> Verdict {
    let reading = Reading(self, answers: answers)
    let candidates = table.options.filter(reading.outcomes.contains)
    let open = axes.indices.filter {
      Grid.isOpen(answers[axes[$0].input.id] ?? .unknown, axes[$0].input)
    }
    let deciding = Set(open.filter(reading.isDeciding))
    return Verdict(
      status: candidates.count == 1 && !reading.canFallThrough
        ? .decided(candidates[0]) : .open,
      candidates: candidates,
      ruledOut: table.options.filter { !reading.outcomes.contains($0) },
      rows: table.rows.indices.filter(reading.deciders.contains).map { table.rows[$0].id },
      deciding: open.filter(deciding.contains).map { axes[$0].input.id },
      settled: open.filter { !deciding.contains($0) }.map { axes[$0].input.id },
      canFallThrough: reading.canFallThrough,
      conflicts: reading.conflicts,
      gates: table.gates.map { gateResult($0, answers, waiving: waived) },
      trace: reading.trace(answers: answers),
      isExact: reading.isExact)
  }

  private static func isOpen(_ answer: Answer, _ input: Input) -> Bool {
    switch answer {
    case .unknown, .range: true
    case .known: false
    case .notApplicable: input.notApplicablePasses == nil
    }
  }
}
