import Decision

/// Where a gate's threshold and the answer stand on a bullet.
///
/// The threshold stands at 80% unless the answer goes far beyond it; then the scale reaches to the
/// answer, but to no more than ten times the threshold.
struct BulletScale: Hashable {
  /// The answer's ends.
  struct Span: Hashable {
    let low: Percent
    let high: Percent
    let isRange: Bool
  }

  let threshold: Percent
  /// Nil while nothing is known.
  let answer: Span?

  /// Makes a scale, or nil where the gate asks for no amount, such as a yes.
  init?(_ result: GateResult) {
    guard let asked = result.threshold?.size, asked > 0 else { return nil }
    let ends: (low: Rational, high: Rational, isRange: Bool)?
    switch result.answer {
    case .unknown, .notApplicable: ends = nil
    case .known(let value): ends = value.size.map { ($0, $0, false) }
    case .range(let low, let high):
      ends = low.size.flatMap { low in high.size.map { (low, $0, true) } }
    }
    let quarter = Rational(5, over: 4) ?? 1
    let reach = min(max(asked * quarter, ends?.high ?? 0), asked * 10)
    func place(_ size: Rational) -> Percent { Percent(share: (size / reach) ?? 0) }
    threshold = place(asked)
    answer = ends.map { Span(low: place($0.low), high: place($0.high), isRange: $0.isRange) }
  }
}

extension Value {
  /// The amount of a value that can be drawn as a length: a number, sum, time or share of at
  /// least 0; nil for all others.
  var size: Rational? {
    let amount: Rational? =
      switch self {
      case .number(let number), .percentage(let number): number
      case .money(let money): money.units
      case .duration(let duration): duration.seconds
      case .date, .boolean, .choice, .text: nil
      }
    return amount.flatMap { $0 >= 0 ? $0 : nil }
  }
}
