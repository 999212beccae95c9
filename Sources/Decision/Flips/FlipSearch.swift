/// Tries every set of changed inputs, smallest first.
struct FlipSearch {
  let grid: Grid
  let answers: [String: Answer]
  let completions: Completions
  private let changeable: [Int]
  private let targets: [String]
  private var found: [(axes: Set<Int>, flip: Flip)] = []
  private var combinationsLeft = 2_000_000
  private(set) var isComplete = true

  init(_ grid: Grid, answers: [String: Answer], fixed: Set<String>) {
    self.grid = grid
    self.answers = answers
    let completions = Completions(grid, answers: answers)
    self.completions = completions
    let reading = Reading(grid, answers: answers)
    let isDecided = reading.outcomes.count == 1 && !reading.canFallThrough
    targets = grid.table.options.filter { !(isDecided && reading.outcomes.contains($0)) }
    changeable = grid.axes.indices.filter {
      !fixed.contains(grid.axes[$0].input.id)
        && Set(grid.fitting[$0] + completions.choices[$0]).count > 1
    }
  }

  /// The flips by option in the options' order, smallest first, then in the inputs' order.
  var sorted: [Flip] {
    targets.flatMap { option in found.map(\.flip).filter { $0.option == option } }
  }

  mutating func run(upTo size: Int) {
    for count in stride(from: 1, through: min(size, changeable.count), by: 1) {
      for axes in FlipSearch.subsets(of: changeable, count: count) {
        let open = targets.filter { option in
          !found.contains { $0.flip.option == option && $0.axes.isSubset(of: axes) }
        }
        if !open.isEmpty { tryChanging(axes, for: Set(open)) }
        if !isComplete { return }
      }
    }
  }

  private static func subsets(of axes: [Int], count: Int) -> [[Int]] {
    if count == 0 { return [[]] }
    return axes.indices.flatMap { index in
      subsets(of: Array(axes[(index + 1)...]), count: count - 1).map { [axes[index]] + $0 }
    }
  }

  /// Tries all cells of some inputs and keeps, for every option, the nearest that decides for it.
  private mutating func tryChanging(_ axes: [Int], for options: Set<String>) {
    guard let others = completions.reachable(leavingOut: Set(axes)) else {
      isComplete = false
      return
    }
    var best: [String: (distance: Rational, cells: [Int])] = [:]
    visit(axes, cells: [], rows: others, distance: .zero) { option, distance, cells in
      guard options.contains(option) else { return }
      if distance < best[option]?.distance ?? distance + .one { best[option] = (distance, cells) }
    }
    for option in grid.table.options {
      guard let cells = best[option]?.cells else { continue }
      found.append((Set(axes), flip(to: option, axes: axes, cells: cells)))
    }
  }

  private mutating func visit(
    _ axes: [Int], cells: [Int], rows: Set<RowSet>, distance: Rational,
    report: (String, Rational, [Int]) -> Void
  ) {
    guard cells.count < axes.count else {
      if let option = decided(rows) { report(option, distance, cells) }
      return
    }
    let axis = axes[cells.count]
    let answer = answers[grid.axes[axis].input.id] ?? .unknown
    for cell in grid.axes[axis].cells.indices {
      combinationsLeft -= 1
      guard combinationsLeft >= 0 else {
        isComplete = false
        return
      }
      visit(
        axes, cells: cells + [cell], rows: Set(rows.map { $0 & grid.fitting[axis][cell] }),
        distance: distance + grid.axes[axis].distance(from: answer, to: cell), report: report)
    }
  }

  /// The option that all sets of fitting rows lead to, or nil.
  private func decided(_ rows: Set<RowSet>) -> String? {
    var option: String?
    for set in rows {
      let outcomes = grid.outcomes(of: set)
      guard outcomes.count == 1, let outcome = outcomes.first, outcome == option ?? outcome else {
        return nil
      }
      option = outcome
    }
    return option
  }
}

extension FlipSearch {
  /// Widens every changed input's cell as far as the option stays decided.
  private func flip(to option: String, axes: [Int], cells: [Int]) -> Flip {
    var box = cells.map { [$0] }
    for index in axes.indices {
      for cell in grid.axes[axes[index]].widening(from: cells[index]) {
        guard grid.axes[axes[index]].isNext(cell, to: box[index]) else { continue }
        var wider = box
        wider[index] = (box[index] + [cell]).sorted()
        if isDecided(for: option, axes: axes, box: wider) { box = wider }
      }
    }
    let changes = axes.indices.map { index in
      let axis = grid.axes[axes[index]]
      return AnswerChange(
        input: axis.input.id, from: answers[axis.input.id] ?? .unknown,
        to: axis.cells[cells[index]].witness, within: axis.region(box[index]))
    }
    return Flip(option: option, changes: changes)
  }

  private func isDecided(for option: String, axes: [Int], box: [[Int]]) -> Bool {
    var changed = completions
    for (axis, cells) in zip(axes, box) {
      changed.restrict(axis, to: cells.map { grid.fitting[axis][$0] })
    }
    return changed.reachable().map { decided($0) == option } ?? false
  }
}

extension Axis {
  /// How far a cell is from an answer: the relative change for ordered types, else 1; 0 where it
  /// only narrows the answer.
  func distance(from answer: Answer, to cell: Int) -> Rational {
    switch answer {
    case .unknown: return .zero
    case .notApplicable: return .one
    case .known(let value):
      if value == cells[cell].witness { return .zero }
      guard let key = value.key else { return .one }
      return cells[cell].distance(from: key, to: key, of: input.type)
    case .range(let low, let high):
      guard let from = low.key, let to = high.key else { return .zero }
      return cells[cell].distance(from: from, to: to, of: input.type)
    }
  }

  /// Other cells to widen a cell by, nearest first.
  func widening(from cell: Int) -> [Int] {
    guard input.type.isOrdered else { return cells.indices.filter { $0 != cell } }
    return Array((cell + 1)..<max(cell + 1, cells.count)) + (0..<cell).reversed()
  }

  /// Whether a cell may join others: for ordered types only where it touches them.
  func isNext(_ cell: Int, to others: [Int]) -> Bool {
    guard input.type.isOrdered else { return true }
    return others.contains(cell - 1) || others.contains(cell + 1)
  }
}

extension AxisCell {
  /// The relative change from an answer between two keys to this cell.
  func distance(from low: Rational, to high: Rational, of type: InputType) -> Rational {
    if meets(low, high, of: type) { return .zero }
    let below = isPoint ? witness.key : self.high
    let above = isPoint ? witness.key : self.low
    if let above, above >= high { return AxisCell.change(from: high, to: above) }
    if let below, below <= low { return AxisCell.change(from: low, to: below) }
    return .one
  }

  private static func change(from: Rational, to: Rational) -> Rational {
    ((to - from).magnitude / max(from.magnitude, to.magnitude)) ?? .zero
  }
}
