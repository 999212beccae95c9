import Decision

extension AnswerRegion {
  /// Whether a sampled value lies in the region.
  func contains(_ value: Value) -> Bool {
    let here = value.number ?? 0
    switch self {
    case .any: return true
    case .anyOf(let values): return values.contains(value)
    case .noneOf(let values): return !values.contains(value)
    case .notApplicable: return false
    case .between(let low, let includesLow, let high, let includesHigh):
      let (from, to) = (low.number ?? 0, high.number ?? 0)
      return (includesLow ? here >= from : here > from) && (includesHigh ? here <= to : here < to)
    case .bound(let bound):
      let there = bound.value.number ?? 0
      switch bound.comparison {
      case .atLeast: return here >= there
      case .above: return here > there
      case .atMost: return here <= there
      case .below: return here < there
      case .equal: return here == there
      }
    }
  }
}

extension Value {
  /// The place of a number or date on its axis, for tests.
  var number: Double? {
    switch self {
    case .number(let number): number.double
    case .date(let date): Double(date.dayNumber)
    default: nil
    }
  }
}
