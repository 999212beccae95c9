import Decision
import Diagnostics

/// The decision table as written.
struct RulesDraft: Draft {
  let location: SourceLocation
  var hitPolicy: Located<HitPolicy>?
  var rows: [RowDraft]?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<RulesDraft>] = [
    .optional("hit-policy", \.hitPolicy, .word(), "unique, any, first or priority"),
    .required("rows", \.rows, .list(of: .record), "the rules, in order"),
  ]
}
