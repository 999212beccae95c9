import Decision
import Diagnostics

/// An answer, bare or with what stands behind it; without a value it is unknown.
struct AnswerDraft: Draft {
  let location: SourceLocation
  var value: Located<String>?
  var fixed: Located<Bool>?
  var why: Located<String>?
  var evidence: [Located<String>]?
  var by: Located<String>?
  var on: Located<CalendarDate>?
  var ask: Located<String>?
  var due: Located<CalendarDate>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<AnswerDraft>] = [
    .optional("value", \.value, .text(as: .answer), "the answer, or unknown"),
    .optional("fixed", \.fixed, .boolean, "whether it is never proposed for change"),
    .optional("why", \.why, .text, "why it is so"),
    .optional(
      "evidence", \.evidence, .oneOrMore(of: .text(as: .evidence)),
      "what shows it: text, or \"@reference\""),
    .optional("by", \.by, .text, "who said so"),
    .optional("on", \.on, .date, "when it was said"),
    .optional("ask", \.ask, .text, "whom to ask while it is unknown"),
    .optional("due", \.due, .date, "by when it should be known"),
  ]
}

extension Kind where Value == AnswerDraft {
  /// An answer, bare or with what stands behind it.
  static let answer = Kind.record(orJust: \.value, .text(as: .answer))
}
