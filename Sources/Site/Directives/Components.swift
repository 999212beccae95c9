import Diagnostics
import Markdown

/// The theme's templates for what stands inside running text, compiled once.
struct Components: Sendable {
  let citation: @Sendable (CitationView) -> HTML
  let value: @Sendable (ValueView) -> HTML
  let claim: @Sendable (StatedView) -> HTML
  private let directives: [String: DirectiveKind.Writer]

  /// Compiles them, or reports every error and gives nil.
  init?(theme: ThemeFiles, reporting diagnostics: inout [Diagnostic]) {
    let citation = Template<CitationView>("citation.mustache", in: theme, reporting: &diagnostics)
    let value = Template<ValueView>("value.mustache", in: theme, reporting: &diagnostics)
    let claim = Template<StatedView>("claim.mustache", in: theme, reporting: &diagnostics)
    var directives: [String: DirectiveKind.Writer] = [:]
    for kind in allDirectives {
      directives[kind.name] = kind.compile(theme, &diagnostics)
    }
    guard let citation, let value, let claim, directives.count == allDirectives.count else {
      return nil
    }
    self.citation = { citation.html($0) }
    self.value = { value.html($0) }
    self.claim = { claim.html($0) }
    self.directives = directives
  }

  /// A computed block; nothing for a name that is none, which a check has reported.
  func directive(_ directive: Directive, _ writer: PageWriter) -> HTML {
    directives[directive.name.value]?(directive, writer) ?? HTML()
  }
}
