import Decision
import Diagnostics

/// A next step as written.
struct NextStepDraft: Draft {
  var what: Located<String>?
  var who: Located<String>?
  var due: Located<CalendarDate>?

  init(at location: SourceLocation) {}

  static let fields: [Field<NextStepDraft>] = [
    .required("do", \.what, .text, "what is to be done"),
    .optional("who", \.who, .text, "who does it"),
    .optional("due", \.due, .date, "by when"),
  ]
}
