/// All completions of a set of answers, told apart only by the rows that fit them.
///
/// The answers are taken in one input after another, and completions that the same rows still fit
/// become one. Their number is bounded by the number of sets of rows, not by the product of the
/// inputs' cells; a row that nothing can stop any more absorbs those it outranks.
struct Completions {
  let grid: Grid
  /// For every input, what its answer can turn out to be.
  private(set) var choices: [[RowSet]]

  /// Beyond this many sets of rows at once the enumeration stops.
  static let limit = 20_000

  init(_ grid: Grid, choices: [[RowSet]]) {
    self.grid = grid
    self.choices = choices
  }

  init(_ grid: Grid, answers: [String: Answer]) {
    self.grid = grid
    choices = grid.axes.indices.map { axis in
      grid.choices(for: answers[grid.axes[axis].input.id] ?? .unknown, on: axis)
    }
  }

  /// The same completions, but only those that a row fits.
  func fitting(_ rank: Int) -> Completions {
    var narrowed = self
    narrowed.choices = choices.map { $0.filter { $0.contains(rank) } }
    return narrowed
  }

  /// Lets an input's answer turn out to be something else.
  mutating func restrict(_ axis: Int, to rows: [RowSet]) { choices[axis] = rows }

  /// The rows that fit some completion each, though not all of them the same one.
  var satisfiable: RowSet {
    choices.reduce(grid.possible) { rows, choices in
      rows & choices.reduce(RowSet(none: grid.rankCount), |)
    }
  }

  /// The rows that fit every completion.
  var certain: RowSet {
    choices.reduce(grid.possible) { rows, choices in choices.reduce(rows, &) }
  }

  /// Whether some completion fits both rows.
  func canFitTogether(_ first: Int, _ second: Int) -> Bool {
    grid.possible.contains(first) && grid.possible.contains(second)
      && choices.allSatisfy { choices in
        choices.contains { $0.contains(first) && $0.contains(second) }
      }
  }

  /// The sets of rows that fit some completion, or nil beyond the limit.
  ///
  /// Rows that cannot change the outcome are left out of the sets.
  ///
  /// - Parameter last: inputs whose answers are not taken in and may still be anything.
  func reachable(leavingOut last: Set<Int> = []) -> Set<RowSet>? {
    let order = processingOrder.filter { !last.contains($0) }
    let following = last.sorted().map { grid.fitting[$0] + choices[$0] }
    var open = OpenRows.before(order.map { choices[$0] } + following, in: grid)
    var sets: Set<RowSet> = [open.removeFirst().simplified(grid.possible, in: grid)]
    for (step, axis) in order.enumerated() {
      var next: Set<RowSet> = []
      for set in sets {
        for choice in choices[axis] { next.insert(open[step].simplified(set & choice, in: grid)) }
        if next.count > Completions.limit { return nil }
      }
      sets = next
    }
    return sets
  }

  /// Inputs that can differ, those that concern rows of high precedence first.
  private var processingOrder: [Int] {
    let axes = choices.indices.filter { choices[$0].count != 1 }
    let fixed = choices.indices.filter { choices[$0].count == 1 }
    let all = RowSet(all: grid.rankCount)
    let firstRow = axes.map { axis in
      let untouched = choices[axis].reduce(all, &)
      return (0..<grid.rankCount).first { !untouched.contains($0) } ?? .max
    }
    return fixed + zip(firstRow, axes).sorted { $0 < $1 }.map(\.1)
  }
}
