/// Every answer that a table's inputs allow.
struct FullDomain {
  /// A cell of an input's domain, or that the question does not apply.
  struct Part {
    /// The index of the cell; nil where the question does not apply.
    let cell: Int?
    var rows: RowSet
  }

  /// For every input some of its parts, by index.
  typealias Box = [[Int]]

  let grid: Grid
  /// For every input its parts: the cells in order, then that it does not apply.
  private(set) var parts: [[Part]]

  init(_ grid: Grid) {
    self.grid = grid
    parts = grid.axes.indices.map { axis in
      let cells = grid.fitting[axis].enumerated().map { Part(cell: $0, rows: $1) }
      guard grid.axes[axis].input.notApplicablePasses != nil else { return cells }
      return cells + grid.choices(for: .notApplicable, on: axis).map { Part(cell: nil, rows: $0) }
    }
  }

  /// All parts of every input.
  var everything: Box { parts.map { Array($0.indices) } }

  /// The completions within a box.
  func completions(in box: Box) -> Completions {
    Completions(
      grid,
      choices: box.indices.map { axis in
        var seen: Set<RowSet> = []
        return box[axis].map { parts[axis][$0].rows }.filter { seen.insert($0).inserted }
      })
  }

  /// Lets a row at a spare rank fit exactly the answers of a box.
  mutating func cover(_ box: Box, byRank rank: Int) {
    for axis in box.indices {
      for index in box[axis] { parts[axis][index].rows.insert(rank) }
    }
  }

  /// The product of the numbers of cells, at most `Int.max`.
  var cells: Int {
    grid.axes.reduce(1) { product, axis in
      let (next, overflows) = product.multipliedReportingOverflow(by: axis.cells.count)
      return overflows ? .max : next
    }
  }
}

extension FullDomain {
  /// A box in words: only inputs that it restricts, each with its first part as the example.
  func situation(_ box: Box) -> Situation {
    Situation(
      parts: box.indices.compactMap { axis in
        guard box[axis].count < parts[axis].count, let first = box[axis].first else { return nil }
        let input = grid.axes[axis].input
        guard let cell = parts[axis][first].cell else {
          return Situation.Part(input: input.id, example: .notApplicable, within: .notApplicable)
        }
        return Situation.Part(
          input: input.id, example: .known(grid.axes[axis].cells[cell].witness),
          within: grid.axes[axis].region(run(axis, box[axis])))
      })
  }

  /// The cells of a box on one axis; for ordered types only the first that touch each other.
  private func run(_ axis: Int, _ indexes: [Int]) -> [Int] {
    let cells = indexes.compactMap { parts[axis][$0].cell }
    guard grid.axes[axis].input.type.isOrdered, let first = cells.first else { return cells }
    return cells.enumerated().prefix { $0.element == first + $0.offset }.map(\.element)
  }
}
