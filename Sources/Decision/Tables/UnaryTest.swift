/// One test of a value.
enum UnaryTest: Hashable, Sendable {
  /// Every value fits.
  case any
  /// Values of an ordered type between two ends fit.
  case interval(Interval)
  /// This one value of an unordered type fits.
  case value(Value)

  func accepts(_ candidate: Value) -> Bool {
    switch self {
    case .any: true
    case .interval(let interval): interval.contains(candidate)
    case .value(let value): value == candidate
    }
  }

  /// The values it mentions.
  var mentioned: [Value] {
    switch self {
    case .any: []
    case .interval(let interval): [interval.low, interval.high].compactMap { $0?.value }
    case .value(let value): [value]
    }
  }
}

/// Values of an ordered type between two ends, either of which may be missing.
struct Interval: Hashable, Sendable {
  /// One end of an interval.
  struct End: Hashable, Sendable {
    let value: Value
    let isIncluded: Bool
  }

  let low: End?
  let high: End?

  /// Makes the values that compare with one value in some way.
  init(_ bound: Bound) {
    switch bound.comparison {
    case .atLeast: self.init(low: End(value: bound.value, isIncluded: true), high: nil)
    case .above: self.init(low: End(value: bound.value, isIncluded: false), high: nil)
    case .atMost: self.init(low: nil, high: End(value: bound.value, isIncluded: true))
    case .below: self.init(low: nil, high: End(value: bound.value, isIncluded: false))
    case .equal:
      let end = End(value: bound.value, isIncluded: true)
      self.init(low: end, high: end)
    }
  }

  init(low: End?, high: End?) {
    self.low = low
    self.high = high
  }

  /// The one comparison it amounts to, if it has one end or is one value.
  var bound: Bound? {
    switch (low, high) {
    case (let low?, nil): Bound(low.isIncluded ? .atLeast : .above, low.value)
    case (nil, let high?): Bound(high.isIncluded ? .atMost : .below, high.value)
    case (let low?, let high?) where low == high: Bound(.equal, low.value)
    default: nil
    }
  }

  func contains(_ value: Value) -> Bool {
    guard let key = value.key else { return false }
    if let low {
      guard low.value.isSameKind(as: value), let end = low.value.key else { return false }
      if low.isIncluded ? key < end : key <= end { return false }
    }
    if let high {
      guard high.value.isSameKind(as: value), let end = high.value.key else { return false }
      if high.isIncluded ? key > end : key >= end { return false }
    }
    return true
  }
}

extension Value {
  /// Whether two values are of the same type.
  func isSameKind(as other: Value) -> Bool {
    switch (self, other) {
    case (.number, .number), (.money, .money), (.duration, .duration), (.percentage, .percentage),
      (.date, .date), (.boolean, .boolean), (.choice, .choice), (.text, .text):
      true
    default: false
    }
  }
}
