import Diagnostics

/// A question as written.
struct InputDraft: Draft {
  let location: SourceLocation
  var id: Located<String>?
  var question: Located<String>?
  var type: Located<TypeWord>?
  var unit: Located<String>?
  var choices: [Located<String>]?
  var min: Located<String>?
  var max: Located<String>?
  var typical: Located<String>?
  var notApplicable: Located<Bool>?
  var why: Passage?

  init(at location: SourceLocation) { self.location = location }

  /// The words of `type:`.
  enum TypeWord: String, CaseIterable, Sendable {
    case number, money, duration, percentage, date, boolean, choice, text
  }

  static let fields: [Field<InputDraft>] = [
    .required("id", \.id, .id, "a kebab-case name, shared with gates"),
    .required("question", \.question, .text, "the question a team is asked"),
    .required("type", \.type, .word(), "what kind of value answers it"),
    .optional("unit", \.unit, .text, "what a number counts, such as examples"),
    .optional("choices", \.choices, .list(of: .text), "the words to choose from"),
    .optional("min", \.min, .text, "the least allowed value"),
    .optional("max", \.max, .text, "the greatest allowed value"),
    .optional("typical", \.typical, .text, "the value option pages use"),
    .optional(
      "not-applicable", \.notApplicable, .word([("pass", true), ("fail", false)]),
      "pass or fail: what it counts as when the question does not apply"),
    .optional("why", \.why, .markdown, "why it is asked, in Markdown"),
  ]
}
