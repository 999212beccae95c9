import Decision
import Diagnostics

extension Resolver {
  /// A price as written; nil where it cannot be read, which is reported.
  mutating func amount(_ draft: AmountDraft?) -> Amount? {
    guard let draft else { return nil }
    if draft.text != nil { return oneLine(draft.text) }
    guard let low = bound(draft.low), let high = bound(draft.high) else { return nil }
    let likely = bound(draft.likely)
    guard low <= likely ?? low, likely ?? high <= high, low <= high else {
      report(
        .invalidAmount, "the bounds are out of order", at: draft.location,
        help: "low is at most likely, and likely at most high")
      return nil
    }
    let spread = Spread(low: low, likely: likely, high: high)
    return draft.every.map { .recurring(spread, every: $0.value) } ?? .once(spread)
  }

  private mutating func oneLine(_ text: Located<String>?) -> Amount? {
    let currency = currency
    return parsed(text, .invalidAmount) { (text) throws(ParseError) in
      try Amount(parsing: text, currency: currency)
    }
  }

  private mutating func bound(_ text: Located<String>?) -> Money? {
    guard let text, let amount = oneLine(text) else { return nil }
    guard case .once(let spread) = amount, spread.isCertain else {
      report(
        .invalidAmount, "a bound is one sum", at: text.location,
        help: "write one sum here, and the period under 'every'")
      return nil
    }
    return spread.low
  }

  /// An input that multiplies a price, which is a number.
  mutating func multiplier(_ name: Located<String>?, _ inputs: Inputs) -> String? {
    guard let id = find(name, in: names.inputs), let name, let input = inputs[id] else {
      return nil
    }
    guard case .number = input.type else {
      report(
        .invalidValue, "'\(id)' is not answered with a number", at: name.location,
        help: "a price is multiplied by a number")
      return nil
    }
    return id
  }

  /// When a one-off falls due; what recurs has no such moment.
  mutating func moment(_ at: Located<Duration>?, _ amount: Amount?) -> Duration? {
    guard let at else { return nil }
    if amount?.period != nil {
      report(
        .conflictingKeys, "'at' stands at an amount that recurs", at: at.location,
        help: "only a one-off falls due at a moment; use 'during'")
      return nil
    }
    return at.value
  }

  /// The price in the words of its file.
  func text(_ draft: AmountDraft?) -> String? {
    guard let draft else { return nil }
    if let text = draft.text { return text.value }
    guard let low = draft.low?.value, let high = draft.high?.value else { return nil }
    let range = draft.likely.map { "\(low) to \(high), likely \($0.value)" } ?? "\(low) to \(high)"
    return draft.every.map { "\(range), every \($0.value.rawValue)" } ?? range
  }
}
