/// Answers to one input that a table does not tell apart.
public enum AnswerRegion: Hashable, Sendable {
  /// Every value.
  case any
  /// Values on one side of another, or just that one.
  case bound(Bound)
  /// Values of an ordered type between two others.
  case between(low: Value, includesLow: Bool, high: Value, includesHigh: Bool)
  /// Some of the values of an unordered type.
  case anyOf([Value])
  /// All texts but these.
  case noneOf([Value])
  /// That the question does not apply.
  case notApplicable
}

extension Axis {
  /// The region that consecutive cells of an ordered type, or any cells of another, make up.
  func region(_ indexes: [Int]) -> AnswerRegion {
    guard indexes.count < cells.count else { return .any }
    guard input.type.isOrdered, let first = indexes.first, let last = indexes.last else {
      // A text's last cell is every text that no test names.
      if input.type == .text, indexes.contains(cells.count - 1) {
        return .noneOf(cells.indices.filter { !indexes.contains($0) }.map { cells[$0].witness })
      }
      return .anyOf(indexes.map { cells[$0].witness })
    }
    if first == last, cells[first].isPoint { return .bound(Bound(.equal, cells[first].witness)) }
    let low = first == 0 ? nil : end(of: cells[first], isLow: true)
    let high = last == cells.count - 1 ? nil : end(of: cells[last], isLow: false)
    switch (low, high) {
    case (nil, nil): return .any
    case (let low?, nil): return .bound(Bound(low.isIncluded ? .atLeast : .above, low.value))
    case (nil, let high?): return .bound(Bound(high.isIncluded ? .atMost : .below, high.value))
    case (let low?, let high?):
      return .between(
        low: low.value, includesLow: low.isIncluded, high: high.value,
        includesHigh: high.isIncluded)
    }
  }

  private func end(of cell: AxisCell, isLow: Bool) -> Interval.End? {
    if cell.isPoint { return Interval.End(value: cell.witness, isIncluded: true) }
    guard let key = isLow ? cell.low : cell.high else { return nil }
    // Days are whole: after a day means from the next one on.
    let isDate = input.type == .date
    let shifted = isDate ? (isLow ? key + .one : key - .one) : key
    return Value(key: shifted, of: input.type).map {
      Interval.End(value: $0, isIncluded: isDate)
    }
  }
}
