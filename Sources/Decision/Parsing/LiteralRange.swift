/// One quantity literal, or two joined by `to`.
struct LiteralRange {
  let low: QuantityLiteral
  let high: QuantityLiteral?

  /// Reads one or two literals at the cursor, which stands behind them afterwards.
  init(at cursor: inout TextCursor) throws(ParseError) {
    low = try QuantityLiteral(at: &cursor, grouped: true)
    var ahead = cursor
    ahead.skipSpaces()
    if let dash = LiteralRange.dash(at: ahead) {
      throw dash.error("a range is written with 'to'", help: "write 'x to y'")
    }
    guard LiteralRange.takeTo(&ahead) else {
      high = nil
      return
    }
    cursor = ahead
    cursor.skipSpaces()
    high = try QuantityLiteral(at: &cursor, grouped: true)
    try rejectLoneMultiplier()
  }

  private static func takeTo(_ cursor: inout TextCursor) -> Bool {
    guard cursor.isAt("to"), cursor.peek(2)?.isLetter != true else { return false }
    return cursor.take("to")
  }

  private static func dash(at cursor: TextCursor) -> Token? {
    for dash in ["..", "-", "–", "—"] where cursor.isAt(dash) {
      return cursor.token(cursor.offset..<cursor.offset + dash.unicodeScalars.count)
    }
    return nil
  }

  /// `15 to 50k` means 15 to the computer and 15k to its writer, so neither is taken.
  private func rejectLoneMultiplier() throws(ParseError) {
    guard let high else { return }
    let (lowFactor, highFactor) = (low.number.multiplier, high.number.multiplier)
    let isLowAmbiguous =
      lowFactor == .one && highFactor > .one && low.number.value > .zero
      && low.number.value * highFactor <= high.number.value
    let isHighAmbiguous =
      highFactor == .one && lowFactor > .one && high.number.value < low.number.value
      && high.number.value * lowFactor >= low.number.value
    guard isLowAmbiguous || isHighAmbiguous else { return }
    let bare = isLowAmbiguous ? low.number.token : high.number.token
    let letter = String((isLowAmbiguous ? high : low).number.token.text.suffix(1))
    let fix =
      isLowAmbiguous
      ? "'\(bare.text)\(letter) to \(high.number.token.text)'"
      : "'\(low.number.token.text) to \(bare.text)\(letter)'"
    throw bare.error(
      "'\(bare.text)' beside '\(letter)' could mean \(bare.text) or \(bare.text)\(letter)",
      help: "write \(fix)")
  }
}

extension LiteralRange {
  /// The bounds, each read by a closure that gets the other end's unit as fallback.
  func bounds<Bound: Comparable>(
    _ read: (QuantityLiteral, Token?) throws(ParseError) -> Bound
  ) throws(ParseError) -> (low: Bound, high: Bound) {
    let first = try read(low, high?.suffix)
    guard let high else { return (first, first) }
    let second = try read(high, nil)
    guard first <= second else {
      throw low.token.error(
        "the low end, \(low.token.text), is above the high end, \(high.token.text)",
        help: "write the smaller one first")
    }
    return (first, second)
  }
}
