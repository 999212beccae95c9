import Decision
import Diagnostics

/// The front matter of a reference, under CSL's names.
struct ReferenceDraft: FrontMatterDraft {
  var page = PageFields()
  var type: Located<String>?
  var author: [Located<String>]?
  var issued: Located<String>?
  var publisher: Located<String>?
  var url: Located<String>?
  var accessed: Located<CalendarDate>?
  var evidence: Located<Reference.Evidence>?
  var background: Located<Bool>?

  init(at location: SourceLocation) {}

  static let fields: [Field<ReferenceDraft>] =
    pageFields() + [
      .required("type", \.type, .text, "CSL's item type, such as report"),
      .optional("author", \.author, .oneOrMore(of: .text), "the authors, in order"),
      .optional("issued", \.issued, .text, "the date as written, such as 2024"),
      .optional("publisher", \.publisher, .text, "who published it"),
      .optional("URL", \.url, .text, "where it is found"),
      .optional("accessed", \.accessed, .date, "when it was last looked at"),
      .required("evidence", \.evidence, .word(), "how good it is as evidence"),
      .optional("background", \.background, .boolean, "whether it is listed without being cited"),
    ]
}
