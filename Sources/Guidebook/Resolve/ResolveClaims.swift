import Decision
import Diagnostics

extension Resolver {
  /// The claims, in order.
  mutating func claims(_ drafts: [ClaimDraft]) -> [Claim] {
    reportDuplicates(drafts.map(\.id), "claim")
    return withoutRepeats(drafts.compactMap { claim($0) }, by: \.id)
  }

  private mutating func claim(_ draft: ClaimDraft) -> Claim? {
    let basis = basis(draft)
    let currency = currency
    let value = parsed(draft.value, .invalidValue) { (text) throws(ParseError) in
      try Measure(parsing: text, currency: currency)
    }
    let computed = draft.computed.flatMap { formula($0) }
    let tolerance = draft.tolerance.flatMap { self.tolerance($0) }
    guard let id = draft.id?.value, let says = draft.says?.value else { return nil }
    return Claim(
      id: id, says: says, value: value, valueText: draft.value?.value,
      isAtLeast: draft.atLeast?.value ?? false, computed: computed, formula: draft.computed,
      tolerance: tolerance ?? .halfPercent, expected: draft.expect?.value ?? .unspecified,
      note: draft.note?.value, basis: basis, location: draft.location)
  }

  /// A formula whose names are all known.
  private mutating func formula(_ text: Located<String>) -> Expression? {
    let currency = currency
    let expression = parsed(text, .invalidFormula) { (text) throws(ParseError) in
      try Expression(parsing: text, currency: currency)
    }
    guard let expression else { return nil }
    let isLone = expression.names.first?.text == expression.source
    let paths = expression.names.map { name in
      let place = text.part(offset: name.offset, length: name.text.unicodeScalars.count)
      let path = valuePath(Located(name.text, at: place))
      if case .quantity(_, _, let figure?)? = path, figure.isQuantile, !isLone {
        report(
          .invalidFormula, "'\(name.text)' is a quantile, which cannot be calculated with",
          at: place, help: "use low, mid or high, or the path alone")
      }
      return path
    }
    return paths.contains(nil) ? nil : expression
  }

  /// A share such as `5%`, or percentage points such as `1 point`.
  private mutating func tolerance(_ text: Located<String>) -> Claim.Tolerance? {
    for unit in [" points", " point"]
    where text.value.utf8.suffix(unit.utf8.count)
      .elementsEqual(unit.utf8)
    {
      let digits = String(Substring(text.value.utf8.dropLast(unit.utf8.count)))
      let place = text.part(offset: 0, length: digits.unicodeScalars.count)
      return number(Located(digits, at: place), as: .number(unit: nil)).map { .points($0) }
    }
    return number(text, as: .percentage).map { .relative($0) }
  }

  private mutating func number(_ text: Located<String>, as type: InputType) -> Rational? {
    let currency = currency
    let value = parsed(text, .invalidValue) { (text) throws(ParseError) in
      try Value(parsing: text, as: type, currency: currency)
    }
    switch value {
    case .number(let number)?, .percentage(let number)?:
      guard number >= .zero else {
        report(.invalidValue, "a tolerance is not negative", at: text.location)
        return nil
      }
      return number
    default: return nil
    }
  }
}

extension Claim.Tolerance {
  /// What counts as near enough where a claim does not say.
  static let halfPercent = Claim.Tolerance.relative(Rational(1, over: 200) ?? .zero)
}
