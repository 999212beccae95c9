import Diagnostics

/// A gate as written.
struct GateDraft: HasBasis {
  let location: SourceLocation
  var id: Located<String>?
  var title: Located<String>?
  var input: Located<String>?
  var passes: CellDraft?
  var otherwise: Located<String>?
  var against: Located<String>?
  var note: Located<String>?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<GateDraft>] =
    [
      .required("id", \.id, .id, "a kebab-case name, shared with inputs"),
      .required("title", \.title, .text, "the title shown"),
      .required("input", \.input, .name(of: .input), "the input it tests, by id"),
      .required("passes", \.passes, .cell, "what passes, such as \">= 10000\""),
      .optional("otherwise", \.otherwise, .text, "what to do when it fails"),
      .optional("against", \.against, .text, "a value path the threshold is held against"),
      .optional("note", \.note, .text, "a remark"),
    ] + basisFields
}
