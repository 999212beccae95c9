import Diagnostics

/// A criterion as written.
struct CriterionDraft: Draft {
  let location: SourceLocation
  var id: Located<String>?
  var name: Located<String>?
  var scale: [Located<String>]?
  var also: [Located<String>]?

  init(at location: SourceLocation) { self.location = location }

  static let fields: [Field<CriterionDraft>] = [
    .required("id", \.id, .id, "a kebab-case name"),
    .required("name", \.name, .text, "the name shown"),
    .required("scale", \.scale, .list(of: .text), "the grades from worst to best"),
    .optional("also", \.also, .oneOrMore(of: .text), "grades off the scale"),
  ]
}
