import Diagnostics

/// A claim as written.
struct ClaimDraft: HasBasis {
  let location: SourceLocation
  var id: Located<String>?
  var says: Located<String>?
  var value: Located<String>?
  var atLeast: Located<Bool>?
  var computed: Located<String>?
  var tolerance: Located<String>?
  var expect: Located<Claim.Expected>?
  var note: Located<String>?
  var cites: [Located<String>]?
  var basis: Located<BasisWord>?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<ClaimDraft>] =
    [
      .required("id", \.id, .id, "a kebab-case name"),
      .required("says", \.says, .text, "the statement in words"),
      .optional("value", \.value, .text(as: .measure), "the stated value"),
      .optional("at-least", \.atLeast, .boolean, "whether the statement says 'at least'"),
      .optional("computed", \.computed, .text, "what it should come to"),
      .optional("tolerance", \.tolerance, .text(as: .tolerance), "how far apart is near enough"),
      .optional(
        "expect", \.expect, .word([("differs", .differs)]), "'differs' for a known difference"),
      .optional("note", \.note, .text, "a remark"),
    ] + basisFields
}
