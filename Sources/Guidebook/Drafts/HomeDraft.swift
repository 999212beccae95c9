import Diagnostics

/// The front matter of the home page, whose title is the guide's unless it says.
struct HomeDraft: FrontMatterDraft {
  var page = PageFields()
  var facts: [Located<String>]?

  init(at location: SourceLocation) {}

  static let fields: [Field<HomeDraft>] =
    pageFields(titleIsRequired: false) + [
      .optional(
        "facts", \.facts, .oneOrMore(of: .name(of: .claim)), "claims shown as headline figures")
    ]
}
