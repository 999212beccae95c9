import Decision
import Diagnostics

/// A waiver as written.
struct WaiverDraft: Draft {
  let location: SourceLocation
  var gate: Located<String>?
  var reason: Located<Waiver.Reason>?
  var why: Located<String>?
  var owner: Located<String>?
  var expires: Located<CalendarDate>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<WaiverDraft>] = [
    .required("gate", \.gate, .name(of: .gate), "the gate that is let off, by id"),
    .required("reason", \.reason, .word(), "the kind of reason"),
    .required("why", \.why, .text, "the reason in words"),
    .required("owner", \.owner, .text, "who let it off"),
    .optional("expires", \.expires, .date, "the last day it holds"),
  ]
}
