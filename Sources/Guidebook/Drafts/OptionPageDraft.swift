import Diagnostics

/// The front matter of an option's page, whose title is the option's name unless it says.
struct OptionPageDraft: FrontMatterDraft {
  var page = PageFields()
  init(at location: SourceLocation) {}
  static let fields: [Field<OptionPageDraft>] = pageFields(titleIsRequired: false)
}
