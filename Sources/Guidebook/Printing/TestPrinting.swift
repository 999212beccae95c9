public import Decision

extension Printer {
  /// Unary tests in words, such as `at least 10,000 examples`, `under 100 ms`, `yes`,
  /// `daily or monthly` or `anything but daily`; what has no plain words stays as written.
  public func text(_ tests: UnaryTests, of type: InputType) -> String {
    if let bound = tests.bound { return text(bound, of: type) }
    switch type {
    case .boolean: return words(tests, among: [.boolean(true), .boolean(false)], type)
    case .choice(let choices): return words(tests, among: choices.map(Value.choice), type)
    case .number, .money, .duration, .percentage, .date, .text:
      return tests.source == "-" ? anyAnswer : between(tests.source, type) ?? tests.source
    }
  }

  /// A comparison in words, such as `at least 10,000 examples`.
  public func text(_ bound: Bound, of type: InputType) -> String {
    words(bound) + text(bound.value, of: type)
  }

  private func words(_ bound: Bound) -> String {
    let isDate = if case .date = bound.value { true } else { false }
    return switch bound.comparison {
    case .atLeast: isDate ? "on or after " : atLeast
    case .above: isDate ? "after " : "more than "
    case .atMost: isDate ? "on or before " : "at most "
    case .below: isDate ? "before " : "under "
    case .equal: ""
    }
  }

  /// Names the values that fit, or those that do not where they are fewer.
  private func words(_ tests: UnaryTests, among values: [Value], _ type: InputType) -> String {
    let accepted = values.filter(tests.accepts)
    let refused = values.filter { !tests.accepts($0) }
    if refused.isEmpty { return anyAnswer }
    if accepted.isEmpty { return "no answer" }
    return refused.count < accepted.count
      ? "anything but " + either(refused.map(figure)) : either(accepted.map(figure))
  }

  /// `[5..10)` as `from 5 up to but not 10`; nil for anything but one interval.
  private func between(_ source: String, _ type: InputType) -> String? {
    let bytes = source.utf8
    guard let first = bytes.first, let last = bytes.last, bytes.count > 4,
      let dots = source.firstRange(of: ".."),
      let low = try? Value(
        parsing: String(source[source.index(after: source.startIndex)..<dots.lowerBound]),
        as: type, currency: currency),
      let high = try? Value(
        parsing: String(source[dots.upperBound...].dropLast()), as: type, currency: currency)
    else { return nil }
    return between(
      low, first == UInt8(ascii: "["), high, last == UInt8(ascii: "]"), type)
  }

  /// Values between two ends, such as `from 5 up to but not 10 examples`.
  func between(
    _ low: Value, _ includesLow: Bool, _ high: Value, _ includesHigh: Bool, _ type: InputType
  ) -> String {
    (includesLow ? "from " : "above ") + figure(low)
      + (includesHigh ? " to " : " up to but not ") + text(high, of: type)
  }
}

/// Joins words as a choice: `a`, `a or b`, `a, b or c`.
func either(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.last ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

let anyAnswer = "any answer"
