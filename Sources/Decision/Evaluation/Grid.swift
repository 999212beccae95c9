/// A table compiled for evaluation: rows in order of precedence, domains cut into cells.
struct Grid {
  let table: DecisionTable
  /// Indexes of the rows that have cells, in order of precedence; a row's rank is its place here.
  let ranked: [Int]
  /// The index of the row without cells, which fires where no other fits.
  let otherwise: Int?
  /// What each row asks, by rank.
  let conditions: [[Condition]]
  /// Every input's domain, in the inputs' order.
  let axes: [Axis]
  /// For every axis and cell, the rows whose conditions on that input hold there.
  let fitting: [[RowSet]]
  /// How many ranks a set of rows has room for: the rows and some that a search may add.
  let rankCount: Int

  init(_ table: DecisionTable, waiving waived: Set<String> = [], spareRanks: Int = 0) {
    self.table = table
    ranked = Grid.precedence(of: table)
    otherwise = table.rows.firstIndex { $0.cells.isEmpty }
    let conditions = ranked.map { table.conditions(of: table.rows[$0], waiving: waived) }
    self.conditions = conditions
    let rankCount = conditions.count + spareRanks
    self.rankCount = rankCount
    let axes = table.inputs.indices.map { index in
      let gates = table.gates.filter { $0.input == table.inputs[index].id }
      let asked = conditions.joined().filter { $0.input == index }
      return Axis(
        table.inputs[index],
        cutAt: asked.flatMap(\.tests.mentioned) + gates.flatMap(\.passes.mentioned))
    }
    self.axes = axes
    fitting = axes.indices.map { axis in
      axes[axis].cells.map { cell in
        Grid.rows(conditions, of: rankCount, on: axis) { $0.holds(for: cell.witness) }
      }
    }
  }

  /// Whether rows have precedence over each other, so that the first that fits decides.
  var isOrdered: Bool { table.hitPolicy == .first || table.hitPolicy == .priority }

  private static func precedence(of table: DecisionTable) -> [Int] {
    let rows = table.rows.indices.filter { !table.rows[$0].cells.isEmpty }
    guard table.hitPolicy == .priority else { return rows }
    func priority(_ row: Int) -> Int {
      table.options.firstIndex(of: table.rows[row].outcome) ?? .max
    }
    return rows.sorted { (priority($0), $0) < (priority($1), $1) }
  }

  private static func rows(
    _ conditions: [[Condition]], of rankCount: Int, on axis: Int, where holds: (Condition) -> Bool
  ) -> RowSet {
    var rows = RowSet(none: rankCount)
    for (rank, asked) in conditions.enumerated()
    where asked.allSatisfy({ $0.input != axis || holds($0) }) {
      rows.insert(rank)
    }
    return rows
  }

  /// The rows whose conditions on an input all hold.
  func rows(on axis: Int, where holds: (Condition) -> Bool) -> RowSet {
    Grid.rows(conditions, of: rankCount, on: axis, where: holds)
  }

  /// The rows none of whose cells names something that does not exist.
  var possible: RowSet {
    var rows = RowSet(all: rankCount)
    for (rank, asked) in conditions.enumerated() where asked.contains(where: { $0.input == nil }) {
      rows.remove(rank)
    }
    return rows
  }
}

extension Grid {
  /// What an answer can turn out to be: for every possibility that differs, the rows that hold.
  func choices(for answer: Answer, on axis: Int) -> [RowSet] {
    let input = axes[axis].input
    switch answer {
    case .known(let value): return [rows(on: axis) { $0.holds(for: value) }]
    case .notApplicable:
      guard let passes = input.notApplicablePasses else { return distinct(fitting[axis]) }
      return [
        rows(on: axis) { $0.holds(notApplicablePasses: passes) }
      ]
    case .range(let low, let high):
      let cells = cells(between: low, and: high, on: axis)
      if !cells.isEmpty { return distinct(cells.map { fitting[axis][$0] }) }
      return distinct(
        [low, high].map { value in
          rows(on: axis) { $0.holds(for: value) }
        })
    case .unknown: return distinct(fitting[axis])
    }
  }

  /// The cells that hold a value between two, both included; all cells for types without order.
  func cells(between low: Value, and high: Value, on axis: Int) -> [Int] {
    let cells = axes[axis].cells
    guard let from = low.key, let to = high.key else { return Array(cells.indices) }
    return cells.indices.filter { cells[$0].meets(from, to, of: axes[axis].input.type) }
  }

  private func distinct(_ sets: [RowSet]) -> [RowSet] {
    var seen: Set<RowSet> = []
    return sets.filter { seen.insert($0).inserted }
  }
}
