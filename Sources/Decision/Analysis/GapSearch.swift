/// Finds answers that no row fits, one situation after another.
struct GapSearch {
  /// The gaps found so far.
  private(set) var found: [Situation] = []
  /// Whether there are more.
  private(set) var hasMore = false
  /// Whether the search stayed within the engine's limit.
  private(set) var isComplete = true

  private var domain: FullDomain

  /// Searches a table for at most so many gaps.
  init(_ table: DecisionTable, atMost limit: Int) {
    let rows = table.rows.filter { !$0.cells.isEmpty }
    // Only whether nothing fits matters here, and `first` tells fewest sets of rows apart.
    let searched = DecisionTable(
      inputs: table.inputs, gates: table.gates, rows: rows, hitPolicy: .first,
      options: table.options)
    domain = FullDomain(Grid(searched, spareRanks: limit))
    // A row without cells catches what the others leave.
    if rows.count == table.rows.count { search(atMost: limit) }
  }

  private mutating func search(atMost limit: Int) {
    while leavesGap(domain.everything) {
      guard found.count < limit else {
        hasMore = true
        return
      }
      let box = widened(narrowed())
      found.append(domain.situation(box))
      // A gap that was found counts as a row, so that the search goes on elsewhere.
      domain.cover(box, byRank: domain.grid.ranked.count + found.count - 1)
    }
  }

  /// Whether some answers of a box fit no row.
  private mutating func leavesGap(_ box: FullDomain.Box) -> Bool {
    guard let sets = domain.completions(in: box).reachable() else {
      isComplete = false
      return false
    }
    return sets.contains(where: \.isEmpty)
  }

  /// One part of every input, the first where there is a choice, that together fit no row.
  private mutating func narrowed() -> FullDomain.Box {
    var box = domain.everything
    for axis in box.indices {
      var tried: Set<RowSet> = []
      for index in domain.parts[axis].indices
      where tried.insert(domain.parts[axis][index].rows).inserted {
        box[axis] = [index]
        if leavesGap(box) { break }
      }
    }
    return box
  }

  /// The box made as wide as it stays a gap, input by input.
  private func widened(_ narrow: FullDomain.Box) -> FullDomain.Box {
    var box = narrow
    for axis in box.indices {
      var wider = box
      wider[axis] = Array(domain.parts[axis].indices)
      if isGap(wider) {
        box = wider
        continue
      }
      guard let index = box[axis].first, domain.parts[axis][index].cell != nil else { continue }
      for other in domain.grid.axes[axis].widening(from: index)
      where domain.grid.axes[axis].isNext(other, to: box[axis]) {
        wider[axis] = (box[axis] + [other]).sorted()
        if isGap(wider) { box = wider }
      }
    }
    return box
  }

  private func isGap(_ box: FullDomain.Box) -> Bool {
    domain.completions(in: box).satisfiable.isEmpty
  }
}
