public import Decision

extension Printer {
  /// A sum in full: whole units from 100 up or where it is whole, else to the cent, and below a
  /// cent with two significant digits, such as `$127,000`, `$0.40` or `$0.0025`.
  public func text(_ money: Money) -> String { texts(money, to: money) }

  /// Two sums as a range with one symbol, such as `$55,000–160,000`; one where they print alike.
  public func texts(_ low: Money, to high: Money) -> String {
    let hasCents = needsCents(low) || needsCents(high)
    return range(low, high) { digits($0, hasCents: hasCents) }
  }

  /// A sum as charts label it: three significant digits with `k`, `M` or `B`, such as `$1.25k`.
  public func short(_ money: Money) -> String { range(money, money, digits: shortDigits) }

  /// Two sums as charts label a range, such as `$55k–160k`.
  public func shorts(_ low: Money, to high: Money) -> String {
    range(low, high, digits: shortDigits)
  }

  private func range(_ low: Money, _ high: Money, digits: (Rational) -> String) -> String {
    let (first, last) = (digits(low.units), digits(high.units))
    if first == last { return signed(low, first) }
    if low.units >= .zero { return symbol + first + enDash + last }
    return signed(low, first) + " to " + signed(high, last)
  }

  /// The minus stands before the symbol; what rounds to nothing has none.
  private func signed(_ money: Money, _ digits: String) -> String {
    let isNothing = !digits.utf8.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
    return (money.units < .zero && !isNothing ? "\u{2212}" : "") + symbol + digits
  }

  private func needsCents(_ money: Money) -> Bool {
    minorPlaces > 0 && money.units.magnitude < 100 && !money.units.isWhole
  }

  private func digits(_ units: Rational, hasCents: Bool) -> String {
    let size = units.magnitude
    guard hasCents else { return DecimalForm(places: 0).text(size) }
    let isTiny = size != .zero && size < (Rational(1, over: 100) ?? .zero)
    let places = isTiny ? size.places(forSignificantDigits: 2) : minorPlaces
    return DecimalForm(places: places, keepsZeros: !isTiny).text(size)
  }

  private func shortDigits(_ units: Rational) -> String {
    let size = units.magnitude
    if size < 1000, size.scaled(toPlaces: 0) < 1000 {
      return DecimalForm(places: size.isWhole || size >= 100 ? 0 : minorPlaces).text(size)
    }
    let steps: [(letter: String, factor: Int)] = [("k", 1000), ("M", 1_000_000)]
    for step in steps {
      let scaled = (size / Rational(step.factor)) ?? .zero
      let places = scaled.places(forSignificantDigits: 3)
      // 999,600 rounds up to a thousand thousands, which is written 1M.
      if scaled.rounded(toPlaces: places) < 1000 {
        return DecimalForm(places: places).text(scaled) + step.letter
      }
    }
    let billions = (size / 1_000_000_000) ?? .zero
    return DecimalForm(places: billions.places(forSignificantDigits: 3)).text(billions) + "B"
  }
}
