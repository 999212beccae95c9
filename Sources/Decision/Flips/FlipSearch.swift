/// Tries every set of changed inputs, smallest first.
struct FlipSearch {
  let grid: Grid
  let answers: [String: Answer]
  let completions: Completions
  private let changeable: [Int]
  private let targets: [String]
  private var found: [(axes: Set<Int>, flip: Flip)] = []
  private var workLeft = FlipSearch.mostWork
  private(set) var isComplete = true

  /// Beyond this many sets of rows held against a change the search stops.
  private static let mostWork = 600_000

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

  /// The flips by option in the options' order, smallest first, then by how many known answers
  /// they correct, then in the inputs' order.
  var sorted: [Flip] {
    targets.flatMap { option in
      found.map(\.flip).filter { $0.option == option }.enumerated().sorted { left, right in
        (left.element.changes.count, left.element.corrections, left.offset)
          < (right.element.changes.count, right.element.corrections, right.offset)
      }.map(\.element)
    }
  }

  mutating func run(upTo size: Int) {
    for count in stride(from: 1, through: min(size, changeable.count), by: 1) {
      for axes in FlipSearch.subsets(of: changeable, count: count) {
        let open = targets.filter { option in
          !found.contains { $0.flip.option == option && $0.axes.isSubset(of: axes) }
        }
        if !open.isEmpty { tryChanging(axes, for: open) }
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
  private mutating func tryChanging(_ axes: [Int], for options: [String]) {
    guard let others = completions.reachable(leavingOut: Set(axes)) else {
      isComplete = false
      return
    }
    var attempt = FlipAttempt(
      grid, axes: axes, choices: axes.map(distinctCells), work: workLeft)
    attempt.visit(rows: others, options: options)
    workLeft = attempt.work
    isComplete = workLeft > 0
    for option in grid.table.options {
      guard let cells = attempt.best[option]?.cells else { continue }
      found.append((Set(axes), flip(to: option, axes: axes, cells: cells)))
    }
  }

  /// Of the cells of an input that the same rows fit, the one nearest to the answer.
  private func distinctCells(_ axis: Int) -> [FlipAttempt.Choice] {
    let answer = answers[grid.axes[axis].input.id] ?? .unknown
    var choices: [FlipAttempt.Choice] = []
    for cell in grid.axes[axis].cells.indices {
      let choice = FlipAttempt.Choice(
        cell: cell, rows: grid.fitting[axis][cell],
        distance: grid.axes[axis].distance(from: answer, to: cell))
      guard let index = choices.firstIndex(where: { $0.rows == choice.rows }) else {
        choices.append(choice)
        continue
      }
      if choice.distance < choices[index].distance { choices[index] = choice }
    }
    return choices
  }
}

extension FlipSearch {
  /// Widens every changed input's cell as far as the option stays decided.
  private func flip(to option: String, axes: [Int], cells: [Int]) -> Flip {
    var box = cells.map { [$0] }
    for index in axes.indices {
      for cell in grid.axes[axes[index]].widening(from: cells[index])
      where grid.axes[axes[index]].isNext(cell, to: box[index]) {
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
    return changed.reachable()?.allSatisfy { grid.outcomes(of: $0) == [option] } ?? false
  }
}
