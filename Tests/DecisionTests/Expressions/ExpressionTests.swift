import Decision
import Testing

struct ExpressionTests {
  private static let year = Duration(1, .year).seconds

  private let measures: [String: Measure] = [
    "total": Measure(Estimate(low: 202_500, mid: 330_000, high: 457_500), .money),
    "rag.total": Measure(Estimate(low: 5_000, mid: 10_000, high: 15_000), .money),
    "average": Measure(Estimate(127_000), .money),
    "per-year": Measure(Estimate(176_000) * (year.reciprocal ?? 0), .rate),
    "time": Measure(Estimate(Duration(months: fraction(9, 2)).seconds), .time),
    "x": Measure(Estimate(low: 2, mid: 3, high: 6), .none),
    "y": Measure(Estimate(low: 1, mid: 2, high: 5), .none),
    "z": Measure(Estimate(low: -1, mid: 0, high: 2, missing: ["item"]), .none),
  ]

  private func value(_ text: String) throws -> Measure {
    try Expression(parsing: text, currency: "USD").evaluate { measures[$0] }
  }

  private func range(_ text: String) throws -> [Rational] {
    let value = try value(text).value
    return [value.low, value.mid, value.high]
  }

  @Test(
    "Arithmetic goes by precedence and parentheses",
    arguments: [
      ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("10 - 4 - 3", 3), ("12 / 3 / 2", 2), ("-2 * 3", -6),
      ("2 - -3", 5), ("10k / 2", 5_000), ("1,000 + 1", 1_001), ("100% + 50% + 50%", 2),
    ])
  func arithmetic(text: String, result: Int) throws {
    #expect(try range(text) == [Rational(result), Rational(result), Rational(result)])
  }

  @Test("Bounds come by interval arithmetic, mid from the mids")
  func intervals() throws {
    #expect(try range("x + y") == [3, 5, 11])
    #expect(try range("x - y") == [-3, 1, 5])
    #expect(try range("x * z") == [-6, 0, 12])
    #expect(try range("x / y") == [fraction(2, 5), fraction(3, 2), 6])
    #expect(try value("x * z").value.missing == ["item"])
  }

  @Test("A name is one quantity wherever it stands")
  func oneVariable() throws {
    #expect(try range("x - x") == [0, 0, 0])
    #expect(try range("x / x") == [1, 1, 1])
    #expect(try range("(x + y) - x") == [1, 2, 5])
    // Rises in x and falls in y: 2 / 7, 3 / 5, 6 / 7.
    #expect(try range("x / (x + y)") == [fraction(2, 7), fraction(3, 5), fraction(6, 7)])
    #expect(try range("x * y - x") == [0, 3, 24])
  }

  @Test("A share of two totals spans what its ends allow")
  func share() throws {
    // 5,000 / 127,000 and 15,000 / 127,000
    #expect(
      try range("rag.total / average") == [fraction(5, 127), fraction(10, 127), fraction(15, 127)])
  }

  @Test("Units are carried and must fit")
  func units() throws {
    #expect(try value("per-year * 12 months").dimension == .money)
    #expect(try range("per-year * 12 months") == [176_000, 176_000, 176_000])
    #expect(try value("per-year / (200k/year)").dimension == .none)
    #expect(try range("200k/year * 6 months") == [100_000, 100_000, 100_000])
    #expect(try value("average / time").dimension == .rate)
    #expect(try range("$127,000 - average") == [0, 0, 0])
  }

  @Test(
    "What cannot be computed is said at its place",
    arguments: [
      ("", 0, "expected a value"), ("1 +", 3, "expected a value"), ("(1 + 2", 0, "never closed"),
      ("1 + 2)", 5, "closes nothing"), ("1 2", 2, "expected an operator"),
      ("x y", 2, "expected an operator"),
      ("total + x", 6, "cannot be added"), ("total - per-year", 6, "cannot be subtracted"),
      ("1 + nowhere", 4, "nothing is named"), ("1 / z", 2, "divisor may be 0"),
      ("1 / (x - x)", 2, "divisor may be 0"), ("1 / (y - 1)", 2, "divisor may be 0"),
      ("5 apples", 2, "is no unit"),
      ("€5 + average", 0, "not this guide's currency"), ("* 2", 0, "expected a value"),
    ])
  func errors(text: String, offset: Int, part: String) throws {
    let error = try #require(
      failure { () throws(ParseError) in
        _ = try Expression(parsing: text, currency: "USD").evaluate { measures[$0] }
      })
    #expect(error.message.contains(part), "\(error.message)")
    #expect(error.offset == offset)
  }

  @Test("Deep nesting is refused, not followed")
  func depth() {
    let text = String(repeating: "(", count: 500) + "1" + String(repeating: ")", count: 500)
    let error = failure { () throws(ParseError) in
      _ = try Expression(parsing: text, currency: "USD")
    }
    #expect(error?.message.contains("nests at most") == true)
  }

  @Test("Names are listed in reading order with their places")
  func names() throws {
    let expression = try Expression(parsing: "rag.total / (a-b - a-b.p50)", currency: "USD")
    #expect(expression.names.map(\.text) == ["rag.total", "a-b", "a-b.p50"])
    #expect(expression.names.map(\.offset) == [0, 13, 19])
    #expect(expression.soleName == nil)
    #expect(try Expression(parsing: " total ", currency: "USD").soleName?.text == "total")
  }

  @Test("The bounds hold every point of the box, and touch it where names are not squared")
  func againstPoints() throws {
    var random = Seeded(3)
    for _ in 0..<300 {
      let text = ExpressionTests.randomText(depth: 3, &random)
      let expression = try Expression(parsing: text, currency: "USD")
      let names = ["a", "b", "c"]
      let boxes = names.map { _ -> (Int, Int) in
        let low = Int.random(in: -3...6, using: &random)
        return (low, low + Int.random(in: 0...4, using: &random))
      }
      func evaluate(_ points: [(Int, Int)]) -> Estimate<Rational>? {
        try? expression.evaluate { name in
          names.firstIndex(of: name).map { index in
            let (low, high) = points[index]
            return Measure(
              Estimate(
                low: Rational(low), mid: fraction(Int128(low + high), 2), high: Rational(high)),
              .none)
          }
        }.value
      }
      guard let bounds = evaluate(boxes) else { continue }
      var corners: [Rational] = []
      for a in Set([boxes[0].0, boxes[0].1, (boxes[0].0 + boxes[0].1) / 2]) {
        for b in Set([boxes[1].0, boxes[1].1]) {
          for c in Set([boxes[2].0, boxes[2].1]) {
            let point = try #require(evaluate([(a, a), (b, b), (c, c)]), "\(text)")
            #expect(bounds.low <= point.mid && point.mid <= bounds.high, "\(text)")
            corners.append(point.mid)
          }
        }
      }
      if !ExpressionTests.repeats(text) {
        #expect(corners.min() == bounds.low && corners.max() == bounds.high, "\(text)")
      }
    }
  }

  /// Whether some name stands in the text more than once.
  private static func repeats(_ text: String) -> Bool {
    ["a", "b", "c"].contains { name in text.filter { String($0) == name }.count > 1 }
  }

  private static func randomText(depth: Int, _ random: inout Seeded) -> String {
    if depth == 0 || Int.random(in: 0..<4, using: &random) == 0 {
      return ["a", "b", "c", "2", "3"][Int.random(in: 0..<5, using: &random)]
    }
    let sign = ["+", "-", "*", "/"][Int.random(in: 0..<4, using: &random)]
    return
      "(\(randomText(depth: depth - 1, &random)) \(sign) \(randomText(depth: depth - 1, &random)))"
  }
}
