public import Diagnostics

extension Document {
  /// Parses a Markdown file's body; what is wrong is reported and left out.
  ///
  /// - Parameters:
  ///   - file: the file; its front matter is skipped.
  ///   - diagnostics: gains raw HTML dropped, input refused, footnotes without a text.
  public init(parsing file: SourceFile, reporting diagnostics: inout [Diagnostic]) {
    self.init(blocks: [])
  }

  /// Parses Markdown that stands inside a YAML value, such as an assessment's summary.
  public init(
    parsing text: Located<String>, reporting diagnostics: inout [Diagnostic]
  ) {
    self.init(blocks: [])
  }

  /// Every heading, in order, those inside quotes and lists included.
  public var headings: [Heading] { [] }

  /// The text of the first `words` words, without markup, for summaries and search.
  public var plainText: String { "" }
}

/// The YAML block between `---` lines at a Markdown file's start.
public struct FrontMatter: Hashable, Sendable {
  /// The YAML text as a file of its own, whose lines before the block are blank, so that places in
  /// it are places in the Markdown file.
  public let yaml: SourceFile

  /// The front matter of a file, or nil where it has none.
  public init?(of file: SourceFile) { return nil }
}
