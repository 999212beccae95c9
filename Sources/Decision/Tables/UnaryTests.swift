/// DMN S-FEEL unary tests on one input: `-`, `>= 10000`, `[5..10)`, `"a","b"`, `not("a")`.
public struct UnaryTests: Hashable, Sendable {
  /// The text it was read from.
  public let source: String
  /// A value fits when it fits any of these.
  let alternatives: [Alternative]

  /// Tests joined by commas, or what `not` leaves of them.
  struct Alternative: Hashable, Sendable {
    let isNegated: Bool
    let tests: [UnaryTest]
  }

  /// Reads unary tests for an input type; the error's place is exact to the scalar.
  public init(parsing text: String, for type: InputType, currency: String) throws(ParseError) {
    source = text
    alternatives = [try UnaryTestParser(text, type: type, currency: currency).alternative()]
  }

  /// Reads a YAML list's elements as "any of"; an error's place is within its element.
  public init(anyOf texts: [String], for type: InputType, currency: String) throws(ParseError) {
    var parts: [UnaryTests] = []
    for text in texts {
      parts.append(try UnaryTests(parsing: text, for: type, currency: currency))
    }
    guard !parts.isEmpty else {
      throw ParseError("an empty list fits nothing", offset: 0, help: "write '-' for any value")
    }
    self.init(anyOf: parts)
  }

  /// Joins tests that were read one by one: a value fits when it fits any of them.
  public init(anyOf parts: [UnaryTests]) {
    source = parts.map(\.source).joined(separator: ", ")
    alternatives = parts.flatMap(\.alternatives)
  }

  /// Whether a value of the input's type fits.
  public func accepts(_ value: Value) -> Bool {
    alternatives.contains { alternative in
      alternative.isNegated != alternative.tests.contains { $0.accepts(value) }
    }
  }
}

extension UnaryTests {
  /// The one value that the tests compare with and how, such as `>=` and 10,000 of `>= 10000`;
  /// nil for tests with more than one bound or with none.
  public var bound: Bound? {
    guard alternatives.count == 1, !alternatives[0].isNegated, alternatives[0].tests.count == 1,
      case .interval(let interval) = alternatives[0].tests[0]
    else { return nil }
    return interval.bound
  }

  /// Every value that a test mentions, in reading order, repeats included.
  var mentioned: [Value] {
    alternatives.flatMap { $0.tests.flatMap(\.mentioned) }
  }

  /// Whether every value fits, even one that does not exist.
  var isAny: Bool {
    alternatives.contains { !$0.isNegated && $0.tests.contains(.any) }
  }
}
