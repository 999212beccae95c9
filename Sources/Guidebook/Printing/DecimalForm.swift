import Decision

/// How a fraction is written out in decimals.
struct DecimalForm {
  /// Decimal places, 0 to 18; what lies beyond is rounded half away from zero.
  var places: Int
  /// Whether zeros at the end of the decimals stay.
  var keepsZeros = false
  /// What stands between groups of three digits.
  var separator = ","
  /// What stands before a negative number.
  var minus = "\u{2212}"

  /// The number in this form; what rounds to 0 has no sign.
  func text(_ value: Rational) -> String {
    let scaled = value.scaled(toPlaces: places)
    var digits = Array(String(scaled.magnitude).utf8)
    if digits.count <= places {
      digits.insert(
        contentsOf: repeatElement(UInt8(ascii: "0"), count: places + 1 - digits.count), at: 0)
    }
    let whole = digits.prefix(digits.count - places)
    var decimals = digits.suffix(places)
    if !keepsZeros {
      while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
    }
    return (scaled < 0 ? minus : "") + grouped(whole)
      + (decimals.isEmpty ? "" : "." + String(decoding: decimals, as: UTF8.self))
  }

  private func grouped(_ digits: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator.utf8 }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Rational {
  /// The decimal places that show at least this many significant digits, at most 12.
  func places(forSignificantDigits digits: Int) -> Int {
    guard self != .zero else { return 0 }
    let floor = Rational(whole: powers[min(max(digits - 1, 0), 12)])
    return (0..<12).first { magnitude * Rational(whole: powers[$0]) >= floor } ?? 12
  }

  /// The fewest decimal places up to a limit that write the value exactly, or nil.
  func exactPlaces(upTo limit: Int) -> Int? {
    (0...max(0, min(limit, 12))).first { (self * Rational(whole: powers[$0])).isWhole }
  }
}

/// 1, 10, 100 and so on to 10^12.
private let powers: [Int128] = (0...12).map { exponent in
  (0..<exponent).reduce(1 as Int128) { power, _ in power * 10 }
}
