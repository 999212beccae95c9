import Decision

/// A place or width across a drawing, to a hundredth of a percent, from 0 to 100.
struct Percent: Hashable, Comparable, ExpressibleByIntegerLiteral {
  /// Hundredths of a percent, 0 to 10,000.
  let hundredths: Int

  /// Makes whole percents.
  init(integerLiteral value: Int) { self.init(hundredths: value * 100) }

  /// Makes a place of hundredths of a percent, held within 0 to 100%.
  init(hundredths: Int) { self.hundredths = min(max(hundredths, 0), 10_000) }

  /// Makes the place of a share of the width, held within 0 to 100%; 1 is all of it.
  init(share: Rational) {
    let held = min(max(share, 0), 1)
    self.init(hundredths: Int(clamping: held.scaled(toPlaces: 4)))
  }

  /// The attribute's value, such as `53.44%`.
  var text: String { decimal(hundredths: hundredths) + "%" }

  static func < (left: Percent, right: Percent) -> Bool { left.hundredths < right.hundredths }
  /// The sum, at most 100%.
  static func + (left: Percent, right: Percent) -> Percent {
    Percent(hundredths: left.hundredths + right.hundredths)
  }
  /// The difference, at least 0%.
  static func - (left: Percent, right: Percent) -> Percent {
    Percent(hundredths: left.hundredths - right.hundredths)
  }
}

/// A decimal without needless zeros, such as `53.4` for 5,340 hundredths.
func decimal(hundredths: Int) -> String {
  let size = hundredths.magnitude
  let (whole, rest) = size.quotientAndRemainder(dividingBy: 100)
  let sign = hundredths < 0 ? "-" : ""
  if rest == 0 { return sign + String(whole) }
  let (tenths, last) = rest.quotientAndRemainder(dividingBy: 10)
  return sign + "\(whole).\(tenths)" + (last == 0 ? "" : String(last))
}
