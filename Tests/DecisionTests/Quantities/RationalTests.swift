import Decision
import Testing

struct RationalTests {
  @Test("A fraction is in lowest terms with a positive denominator")
  func lowestTerms() {
    #expect(fraction(6, -4) == fraction(-3, 2))
    #expect(fraction(6, -4).denominator == 2)
    #expect(fraction(0, 5) == Rational.zero)
    #expect(fraction(0, 5).denominator == 1)
    #expect(Rational(1, over: 0) == nil)
  }

  @Test("Arithmetic agrees with integers over a common denominator")
  func arithmetic() {
    var random = Seeded(1)
    for _ in 0..<2_000 {
      let (a, b) = (
        Int.random(in: -999...999, using: &random), Int.random(in: 1...99, using: &random)
      )
      let (c, d) = (
        Int.random(in: -999...999, using: &random), Int.random(in: 1...99, using: &random)
      )
      let (x, y) = (fraction(Int128(a), Int128(b)), fraction(Int128(c), Int128(d)))
      #expect(x + y == fraction(Int128(a * d + c * b), Int128(b * d)))
      #expect(x - y == fraction(Int128(a * d - c * b), Int128(b * d)))
      #expect(x * y == fraction(Int128(a * c), Int128(b * d)))
      #expect(x / y == Rational(Int128(a * d), over: Int128(b * c)))
      #expect((x < y) == (a * d < c * b))
    }
  }

  @Test("Comparison stays exact where cross products leave 128 bits")
  func wideComparison() {
    let big = Int128.max / 2
    #expect(fraction(big, big - 1) < fraction(big - 1, big - 2))
    #expect(!(fraction(big - 1, big - 2) < fraction(big, big - 1)))
    #expect(fraction(-big, big - 1) > fraction(-(big - 1), big - 2))
  }

  @Test("Arithmetic beyond 128 bits rounds and does not trap")
  func overflow() {
    let big = Rational(whole: .max)
    #expect((big * big).double == 0x1p100)
    #expect((-big * big).double == -0x1p100)
    #expect((big + big).double == 0x1p100)
    #expect(Rational(whole: .min) == -big)
    #expect(Rational(.min, over: .min) == Rational.one)
    let thin = fraction(1, Int128.max)
    #expect(thin * thin == Rational.zero)
  }

  @Test(
    "Rounding follows its rule",
    arguments: [
      (5, 2, 3, 2, 2, 3), (-5, 2, -3, -2, -3, -2), (7, 2, 4, 4, 3, 4), (7, 3, 2, 2, 2, 3),
      (-7, 3, -2, -2, -3, -2), (8, 3, 3, 3, 2, 3), (4, 1, 4, 4, 4, 4),
    ] as [(Int128, Int128, Int128, Int128, Int128, Int128)])
  func rounding(
    top: Int128, bottom: Int128, halfUp: Int128, halfEven: Int128, down: Int128, up: Int128
  ) {
    let value = fraction(top, bottom)
    #expect(value.rounded(.halfUp) == halfUp)
    #expect(value.rounded(.halfEven) == halfEven)
    #expect(value.rounded(.down) == down)
    #expect(value.rounded(.up) == up)
  }

  @Test("Decimals come without a detour through Double")
  func decimals() {
    // 40,000 / 3 = 13,333.333…
    #expect(fraction(40_000, 3).scaled(toPlaces: 2) == 1_333_333)
    #expect(fraction(40_000, 3).rounded(toPlaces: 2) == fraction(1_333_333, 100))
    #expect(fraction(1, 8).scaled(toPlaces: 2) == 13)
    #expect(fraction(1, 8).scaled(toPlaces: 2, .halfEven) == 12)
  }

  @Test(
    "A Double becomes the fraction it stands for", arguments: [0.5, -0.75, 3, 1e-20, 123_456.789])
  func fromDouble(value: Double) {
    #expect(abs(Rational(rounding: value).double - value) <= 0x1p-100 + value.magnitude * 0x1p-53)
    #expect(Rational(rounding: .nan) == Rational.zero)
    #expect(Rational(rounding: .infinity).double == 0x1p100)
  }
}
