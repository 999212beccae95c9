import Diagnostics

/// A YAML file with what it says, or nil where it could not be read, which was reported.
struct FileDraft<Content: Sendable>: Sendable {
  let file: SourceFile
  let content: Content?

  /// The kebab-case name, from the file.
  var id: String { file.stem }
  /// Where the file starts.
  var location: SourceLocation { SourceLocation(file: file.path, line: 1) }
}
