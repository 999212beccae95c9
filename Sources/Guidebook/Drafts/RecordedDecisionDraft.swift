import Decision
import Diagnostics

/// A recorded decision as written.
struct RecordedDecisionDraft: Draft {
  let location: SourceLocation
  var option: Located<String>?
  var by: Located<String>?
  var on: Located<CalendarDate>?
  var why: Located<String>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<RecordedDecisionDraft>] = [
    .required("option", \.option, .name(of: .option), "the option taken, by id"),
    .optional("by", \.by, .text, "who decided"),
    .optional("on", \.on, .date, "when it was decided"),
    .optional("why", \.why, .text, "why"),
  ]
}
