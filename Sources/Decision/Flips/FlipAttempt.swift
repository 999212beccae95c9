/// Gives some inputs every value in turn and keeps the nearest that decide for an option.
struct FlipAttempt {
  /// A cell to change an input to.
  struct Choice {
    let cell: Int
    let rows: RowSet
    let distance: Rational
  }

  private let grid: Grid
  private let choices: [[Choice]]
  /// What the inputs not yet given a value leave open.
  private let open: [OpenRows]
  /// For every option the ranks that lead to it.
  private let ranks: [String: RowSet]
  /// For every option the nearest cells that decide for it, of those equally near the first.
  private(set) var best: [String: (distance: Rational, cells: [Int])] = [:]
  /// How much work is left; at 0 the attempt stops short.
  private(set) var work: Int

  init(_ grid: Grid, axes: [Int], choices: [[Choice]], work: Int) {
    self.grid = grid
    self.choices = choices
    self.work = work
    open = OpenRows.before(choices.map { $0.map(\.rows) }, in: grid)
    var ranks: [String: RowSet] = [:]
    for rank in grid.ranked.indices {
      ranks[grid.outcome(of: rank), default: RowSet(none: grid.rankCount)].insert(rank)
    }
    self.ranks = ranks
  }

  /// Goes on from the cells already given, which leave these sets of rows.
  mutating func visit(
    rows: Set<RowSet>, options: [String], cells: [Int] = [], distance: Rational = .zero
  ) {
    let options = options.filter { canStillDecide(for: $0, rows, distance) }
    guard !options.isEmpty else { return }
    guard cells.count < choices.count else {
      for option in options where rows.allSatisfy({ grid.outcomes(of: $0) == [option] }) {
        best[option] = (distance, cells)
      }
      return
    }
    for choice in choices[cells.count] {
      work = max(0, work - rows.count)
      guard work > 0 else { return }
      let next = open[cells.count + 1]
      visit(
        rows: Set(rows.map { next.simplified($0 & choice.rows, in: grid) }), options: options,
        cells: cells + [choice.cell], distance: distance + choice.distance)
    }
  }

  /// Whether every set of rows may yet lead to an option, nearer than what was found for it.
  private func canStillDecide(
    for option: String, _ rows: Set<RowSet>, _ distance: Rational
  ) -> Bool {
    if let best = best[option], distance >= best.distance { return false }
    if let otherwise = grid.otherwise, grid.table.rows[otherwise].outcome == option { return true }
    guard let leading = ranks[option] else { return false }
    return rows.allSatisfy { !($0 & leading).isEmpty }
  }
}
