import Diagnostics

/// A worked example as written.
struct WorkedExampleDraft: HasBasis {
  let location: SourceLocation
  var id: Located<String>?
  var title: Located<String>?
  var answers: [Keyed<AnswerDraft>]?
  var expect: Located<String>?
  var note: Located<String>?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<WorkedExampleDraft>] =
    [
      .required("id", \.id, .id, "a kebab-case name"),
      .required("title", \.title, .text, "the title shown"),
      .required("answers", \.answers, .map(by: .input, of: .answer), "the answers by input"),
      .required(
        "expect", \.expect, .text(as: .expectation), "an option's id, or 'not' and an option's id"),
      .optional("note", \.note, .text, "a remark"),
    ] + basisFields
}
