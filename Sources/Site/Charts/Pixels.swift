import Decision

/// A place or height down a drawing, to a hundredth of a CSS pixel.
struct Pixels: Hashable, Comparable, ExpressibleByIntegerLiteral {
  /// Hundredths of a pixel.
  let hundredths: Int

  /// Makes whole pixels.
  init(integerLiteral value: Int) { hundredths = value * 100 }
  /// Makes whole pixels.
  init(_ value: Int) { hundredths = value * 100 }
  /// Makes hundredths of a pixel.
  init(hundredths: Int) { self.hundredths = hundredths }

  /// Makes a share of a height, held within 0 to 1.
  init(share: Rational, of height: Pixels) {
    let held = min(max(share, 0), 1)
    hundredths = Int(clamping: (held * Rational(height.hundredths)).rounded())
  }

  /// The attribute's value, such as `164.5`.
  var text: String { decimal(hundredths: hundredths) }

  static func < (left: Pixels, right: Pixels) -> Bool { left.hundredths < right.hundredths }
  static func + (left: Pixels, right: Pixels) -> Pixels {
    Pixels(hundredths: left.hundredths + right.hundredths)
  }
  static func - (left: Pixels, right: Pixels) -> Pixels {
    Pixels(hundredths: left.hundredths - right.hundredths)
  }
}
