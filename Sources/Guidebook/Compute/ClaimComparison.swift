import Decision

extension Claim {
  /// Whether a computed figure is near enough to the stated one: apart by no more than the
  /// tolerance, or, where the claim says "at least", not below it by more.
  func agrees(with computed: Rational, _ stated: Rational) -> Bool {
    let allowed = allowance(for: stated)
    if isAtLeast { return computed >= stated - allowed }
    return (computed - stated).magnitude <= allowed
  }

  private func allowance(for stated: Rational) -> Rational {
    switch tolerance {
    case .relative(let share): share * stated.magnitude
    case .points(let points): (points / 100) ?? .zero
    }
  }

  /// How the claim's figures are written: as the stated value is.
  var style: Printer.MeasureStyle {
    guard let text = valueText?.utf8 else {
      if case .points = tolerance { return .percentage }
      return .plain
    }
    if text.contains(UInt8(ascii: "%")) { return .percentage }
    let period = Period.allCases.first { ends(text, with: "/" + $0.rawValue) }
    return period.map { .per($0) } ?? .plain
  }

  private func ends(_ text: String.UTF8View, with end: String) -> Bool {
    text.suffix(end.utf8.count).elementsEqual(end.utf8)
  }
}
