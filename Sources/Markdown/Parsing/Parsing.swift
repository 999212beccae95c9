public import Diagnostics

extension Document {
  /// Parses a Markdown file's body; what is wrong is reported and left out.
  ///
  /// - Parameters:
  ///   - file: the file; its front matter is skipped.
  ///   - diagnostics: gains findings of `markdownRules`.
  public init(parsing file: SourceFile, reporting diagnostics: inout [Diagnostic]) {
    guard file.isUTF8(reporting: &diagnostics) else {
      self.init(blocks: [])
      return
    }
    self.init(MarkdownSource(file), reporting: &diagnostics)
  }

  /// Parses Markdown that stands inside a YAML value, such as an assessment's summary.
  ///
  /// - Parameters:
  ///   - text: the value, with the places of what it says.
  ///   - diagnostics: gains findings of `markdownRules`.
  public init(parsing text: Passage, reporting diagnostics: inout [Diagnostic]) {
    self.init(MarkdownSource(text), reporting: &diagnostics)
  }

  /// Parses Markdown that is ready for the parser.
  init(
    _ source: MarkdownSource, _ mode: ReadingMode = .guide,
    reporting diagnostics: inout [Diagnostic]
  ) {
    if let matter = source.unclosedFrontMatter {
      let end = matter.likelyEnd.map { Diagnostic.Note("its end belongs here, it seems", at: $0) }
      diagnostics.append(
        Diagnostic(
          .unclosedFrontMatter, "the front matter does not end", at: matter.opening,
          help: "close it with a line '---'", notes: [end].compactMap(\.self)))
      self.init(blocks: [])
      return
    }
    guard let parsed = ParsedSource.parsing(source, reporting: &diagnostics) else {
      self.init(blocks: [])
      return
    }
    var reader = DocumentReader(source, parsed, mode)
    self = reader.document()
    diagnostics += reader.diagnostics
  }
}

extension ParsedSource {
  /// Text this short cannot keep the parser busy, so it needs no thread of its own.
  private static let harmlessLength = 4096
  private static let secondsToWait = 10

  /// Parses what the guard lets pass, and gives up on what takes too long.
  fileprivate static func parsing(
    _ source: MarkdownSource, reporting diagnostics: inout [Diagnostic]
  ) -> ParsedSource? {
    let help = "split the text into several files or simplify it"
    if let refusal = ComplexityGuard.refusal(of: source) {
      let place = source.location(line: refusal.line, column: 1, length: 1)
      diagnostics.append(Diagnostic(.markdownTooComplex, refusal.message, at: place, help: help))
      return nil
    }
    guard source.bytes.count > harmlessLength else { return ParsedSource(source) }
    let parsed = Watchdog.run(atMost: secondsToWait) { ParsedSource(source) }
    if parsed == nil {
      let place = source.location(line: 1, column: 1, length: 1)
      diagnostics.append(
        Diagnostic(
          .markdownTooComplex, "parsing was given up after \(secondsToWait) seconds", at: place,
          help: help))
    }
    return parsed
  }
}
