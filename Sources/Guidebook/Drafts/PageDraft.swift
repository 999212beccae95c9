import Diagnostics
import Markdown

/// A Markdown file with its front matter and text.
struct PageDraft<Front: FrontMatterDraft>: Sendable {
  let file: SourceFile
  /// The path relative to `Content/`.
  let path: String
  let front: Front?
  let body: Document

  /// The kebab-case name, from the file.
  var id: String { file.stem }
  /// Where the file starts.
  var location: SourceLocation { SourceLocation(file: file.path, line: 1) }
}
