import Decision

/// The error a parser throws, or nil where it takes the text.
func failure(_ body: () throws(ParseError) -> Void) -> ParseError? {
  do throws(ParseError) {
    try body()
    return nil
  } catch {
    return error
  }
}

/// A fraction for tests; 0 where there is none.
func fraction(_ top: Int128, _ bottom: Int128) -> Rational { Rational(top, over: bottom) ?? 0 }

/// A sum of money for tests.
func money(_ units: Int) -> Money { Money(Rational(units)) }
