import Decision
import Diagnostics

/// A price as written: on one line, or as its bounds.
///
/// What it comes to needs the guide's currency.
struct AmountDraft: Draft {
  let location: SourceLocation
  /// The price on one line.
  var text: Located<String>?
  var low: Located<String>?
  var likely: Located<String>?
  var high: Located<String>?
  var every: Located<Period>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<AmountDraft>] = [
    .required("low", \.low, .text(as: .sum), "the least it can cost"),
    .optional("likely", \.likely, .text(as: .sum), "what it most likely costs"),
    .required("high", \.high, .text(as: .sum), "the most it can cost"),
    .optional("every", \.every, .word(), "week, month, quarter or year; left out, paid once"),
  ]
}

extension Kind where Value == AmountDraft {
  /// A price on one line, or its bounds as a mapping.
  static let amount = Kind.record(orJust: \.text, .text(as: .amount)).shared(as: "amount")
}
