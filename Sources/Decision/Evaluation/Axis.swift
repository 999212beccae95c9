/// An input's possible values, cut into cells within which no test of the table changes.
struct Axis {
  let input: Input
  /// An exact partition of the input's domain, in order.
  let cells: [AxisCell]

  /// Cuts a domain at every value that some test mentions and at its own bounds.
  init(_ input: Input, cutAt mentioned: [Value]) {
    self.input = input
    let cells =
      switch input.type {
      case .boolean: [false, true].map { AxisCell(.boolean($0)) }
      case .choice(let choices): choices.map { AxisCell(.choice($0)) }
      case .text: Axis.texts(mentioned)
      case .number, .money, .duration, .percentage, .date:
        Axis.intervals(of: input, cutAt: mentioned)
      }
    // A domain without values, such as one between bounds in the wrong order, fits no test.
    self.cells = cells.isEmpty ? [AxisCell(.text(""))] : cells
  }

  private static func texts(_ mentioned: [Value]) -> [AxisCell] {
    var cells: [AxisCell] = []
    for value in mentioned where !cells.contains(where: { $0.witness == value }) {
      cells.append(AxisCell(value))
    }
    var other = "another text"
    while mentioned.contains(.text(other)) { other += "…" }
    return cells + [AxisCell(.text(other))]
  }

  private static func intervals(of input: Input, cutAt mentioned: [Value]) -> [AxisCell] {
    let (least, greatest) = (input.least, input.greatest)
    let cuts = Set(mentioned.compactMap(\.key) + [least, greatest].compactMap(\.self)).filter {
      $0 >= least ?? $0 && $0 <= greatest ?? $0
    }.sorted()
    var cells: [AxisCell] = []
    var previous: Rational?
    for cut in cuts {
      if previous != nil || least == nil {
        cells += AxisCell.between(previous, cut, of: input.type)
      }
      cells += AxisCell.point(cut, of: input.type)
      previous = cut
    }
    if greatest == nil { cells += AxisCell.between(previous, nil, of: input.type) }
    return cells
  }
}

/// A part of a domain within which no test changes: one value, or an open interval.
struct AxisCell {
  /// Some value of the cell.
  let witness: Value
  /// The keys that an open interval lies between; nil at infinity and for single values.
  let low: Rational?
  let high: Rational?
  /// Whether the cell is one value.
  let isPoint: Bool

  /// Makes the cell of one value.
  init(_ value: Value) {
    witness = value
    low = nil
    high = nil
    isPoint = true
  }

  private init(witness: Value, low: Rational?, high: Rational?) {
    self.witness = witness
    self.low = low
    self.high = high
    isPoint = false
  }

  static func point(_ key: Rational, of type: InputType) -> [AxisCell] {
    Value(key: key, of: type).map { [AxisCell($0)] } ?? []
  }

  /// The open interval between two keys, or nothing where no value lies in it.
  static func between(_ low: Rational?, _ high: Rational?, of type: InputType) -> [AxisCell] {
    guard let key = inner(low, high, of: type), let witness = Value(key: key, of: type) else {
      return []
    }
    return [AxisCell(witness: witness, low: low, high: high)]
  }

  /// A key strictly between two others, a whole one where there is one, or nil where none is.
  static func inner(_ low: Rational?, _ high: Rational?, of type: InputType) -> Rational? {
    switch (low, high) {
    case (nil, nil): return .zero
    case (let low?, nil): return low + .one
    case (nil, let high?): return high - .one
    case (let low?, let high?):
      guard low < high else { return nil }
      let middle = (low + high) * .half
      let whole = Rational(whole: middle.rounded(.down))
      if low < whole, whole < high { return whole }
      // Days are whole, so none lies between a day and the next.
      return type == .date ? nil : middle
    }
  }

  /// Whether some value of the cell lies between two keys, both included.
  func meets(_ from: Rational, _ to: Rational, of type: InputType) -> Bool {
    if isPoint { return witness.key.map { from <= $0 && $0 <= to } ?? false }
    if from == to { return low.map { $0 < from } ?? true && high.map { from < $0 } ?? true }
    if type == .date {
      let first = low.map { max($0 + .one, from) } ?? from
      return first <= high.map { min($0 - .one, to) } ?? to
    }
    return low.map { $0 < to } ?? true && high.map { from < $0 } ?? true
  }
}
