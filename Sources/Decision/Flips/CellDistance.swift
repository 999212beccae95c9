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
