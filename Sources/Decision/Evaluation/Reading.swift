/// What a compiled table says about a set of answers, before it is put in words.
struct Reading {
  let grid: Grid
  let completions: Completions
  /// Indexes of the rows that decide in some completion.
  let deciders: Set<Int>
  /// The options that some completion leads to.
  let outcomes: Set<String>
  /// Whether some completion fits no row.
  let canFallThrough: Bool
  /// Whether every completion was told apart.
  let isExact: Bool

  init(_ grid: Grid, answers: [String: Answer]) {
    self.grid = grid
    completions = Completions(grid, answers: answers)
    let satisfiable = completions.satisfiable
    let sets = completions.reachable()
    isExact = sets != nil

    let ranks =
      grid.isOrdered
      ? sets.map { Set($0.compactMap(\.lowest)) } ?? Set(satisfiable.ranks)
      : Set(satisfiable.ranks)
    let canBeEmpty = sets?.contains(where: \.isEmpty) ?? completions.certain.isEmpty
    var deciders = Set(ranks.map { grid.ranked[$0] })
    if canBeEmpty, let otherwise = grid.otherwise { deciders.insert(otherwise) }
    self.deciders = deciders
    outcomes = Set(deciders.map { grid.table.rows[$0].outcome })
    canFallThrough = canBeEmpty && grid.otherwise == nil
  }

  /// Pairs of rows that fit the same completion where the hit policy forbids it.
  var conflicts: [[String]] {
    guard !grid.isOrdered else { return [] }
    let ranks = completions.satisfiable.ranks
    return ranks.flatMap { first in
      ranks.filter { second in
        first < second
          && (grid.table.hitPolicy == .unique
            || grid.outcome(of: first) != grid.outcome(of: second))
          && completions.canFitTogether(first, second)
      }.map { [first, $0].map { grid.table.rows[grid.ranked[$0]].id } }
    }
  }

  /// Whether the outcome still depends on an input, for some completion of the others.
  func isDeciding(_ axis: Int) -> Bool {
    guard completions.choices[axis].count > 1 else { return false }
    guard isExact, let sets = completions.reachable(leavingOut: [axis]) else { return true }
    return sets.contains { set in
      let outcomes = completions.choices[axis].map { grid.outcomes(of: set & $0) }
      return outcomes.contains { $0 != outcomes[0] }
    }
  }
}

extension Reading {
  /// What becomes of every row.
  func trace(answers: [String: Answer]) -> [RowResult] {
    let rankOf = grid.rankOfRow
    return grid.table.rows.indices.map { row in
      let outcome =
        rankOf[row].map { self.outcome(ofRank: $0, answers) } ?? outcome(ofOtherwise: row)
      return RowResult(row: grid.table.rows[row].id, outcome: outcome)
    }
  }

  private func outcome(ofRank rank: Int, _ answers: [String: Answer]) -> RowResult.Outcome {
    guard completions.satisfiable.contains(rank) else {
      return failingCell(ofRank: rank, answers).map { .fails(cell: $0) } ?? .neverFits
    }
    guard deciders.contains(grid.ranked[rank]) else {
      return .outranked(by: grid.id(ofRank: winner(over: rank)))
    }
    let isAlone = grid.isOrdered ? deciders.count == 1 && !canFallThrough : true
    let isCertain = grid.isOrdered || completions.certain.contains(rank)
    return isAlone && isCertain ? .fires : .canFire
  }

  private func outcome(ofOtherwise row: Int) -> RowResult.Outcome {
    if deciders.contains(row) { return deciders.count == 1 ? .fires : .canFire }
    if let otherwise = grid.otherwise, otherwise != row, deciders.contains(otherwise) {
      return .outranked(by: grid.table.rows[otherwise].id)
    }
    let first = grid.ranked.first(where: deciders.contains)
    return first.map { .outranked(by: grid.table.rows[$0].id) } ?? .neverFits
  }

  /// The row of highest precedence that decides where this one fits.
  private func winner(over rank: Int) -> Int {
    let sets = completions.fitting(rank).reachable() ?? []
    return sets.compactMap(\.lowest).min() ?? rank
  }

  /// The first cell of a row that holds in no completion, taken by itself.
  private func failingCell(ofRank rank: Int, _ answers: [String: Answer]) -> Int? {
    let conditions = grid.conditions[rank]
    return Set(conditions.map(\.cell)).sorted().first { cell in
      let asked = conditions.filter { $0.cell == cell }
      return asked.contains { $0.input == nil }
        || grid.axes.indices.contains { axis in
          !grid.canHold(asked, on: axis, answers[grid.axes[axis].input.id] ?? .unknown)
        }
    }
  }
}
