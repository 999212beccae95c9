import Diagnostics

/// A row as written.
struct RowDraft: HasBasis {
  let location: SourceLocation
  var id: Located<String>?
  var when: [Keyed<CellDraft>]?
  var then: Located<String>?
  var because: Located<String>?
  var note: Located<String>?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<RowDraft>] =
    [
      .required("id", \.id, .id, "a kebab-case name"),
      .optional(
        "when", \.when, .map(by: .condition, of: .cell), "what must hold, by input or gate"),
      .required("then", \.then, .name(of: .option), "the option it leads to, by id"),
      .optional("because", \.because, .text, "why it leads there"),
      .optional("note", \.note, .text, "a remark"),
    ] + basisFields
}
