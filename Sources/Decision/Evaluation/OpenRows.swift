/// What the inputs still to come can do to the rows.
struct OpenRows {
  /// Rows that some answer to every one of them lets pass.
  let possible: RowSet
  /// Rows that every answer lets pass.
  let certain: RowSet

  /// What is open before the first of some inputs, before the second, … and after the last.
  static func before(_ inputs: [[RowSet]], in grid: Grid) -> [OpenRows] {
    let all = RowSet(all: grid.rankCount)
    var open = [OpenRows(possible: all, certain: all)]
    for choices in inputs.reversed() {
      open.append(open[open.count - 1].preceded(by: choices, count: grid.rankCount))
    }
    return open.reversed()
  }

  private func preceded(by choices: [RowSet], count: Int) -> OpenRows {
    OpenRows(
      possible: possible & choices.reduce(RowSet(none: count), |),
      certain: choices.reduce(certain, &))
  }

  /// Leaves out rows that can no longer fit, and those that a certain row makes irrelevant.
  func simplified(_ set: RowSet, in grid: Grid) -> RowSet {
    var rows = set & possible
    guard let winner = (rows & certain).lowest else { return rows }
    if grid.isOrdered {
      rows.keep(upTo: winner)
    } else {
      let outcome = grid.outcome(of: winner)
      for rank in rows.ranks where rank != winner && grid.outcome(of: rank) == outcome {
        rows.remove(rank)
      }
    }
    return rows
  }
}
