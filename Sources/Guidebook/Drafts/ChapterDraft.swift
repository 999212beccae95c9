import Diagnostics

/// The front matter of a framework chapter.
struct ChapterDraft: FrontMatterDraft {
  var page = PageFields()
  init(at location: SourceLocation) {}
  static let fields: [Field<ChapterDraft>] = pageFields()
}
