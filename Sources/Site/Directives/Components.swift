import Diagnostics
import Guidebook
import Markdown

/// The theme's templates for what stands inside running text, compiled once.
struct Components: Sendable {
  let citation: @Sendable (CitationView) -> HTML
  let value: @Sendable (ValueView) -> HTML
  let claim: @Sendable (StatedView) -> HTML
  private let blocks: DirectiveTemplates

  /// Compiles them, or reports every error and gives nil.
  init?(theme: ThemeFiles, reporting diagnostics: inout [Diagnostic]) {
    let citation = Template<CitationView>(
      "citation.mustache", in: theme, isInline: true, reporting: &diagnostics)
    let value = Template<ValueView>(
      "value.mustache", in: theme, isInline: true, reporting: &diagnostics)
    let claim = Template<StatedView>(
      "claim.mustache", in: theme, isInline: true, reporting: &diagnostics)
    let blocks = DirectiveTemplates(theme: theme, reporting: &diagnostics)
    guard let citation, let value, let claim, let blocks else { return nil }
    self.citation = { citation.html($0) }
    self.value = { value.html($0) }
    self.claim = { claim.html($0) }
    self.blocks = blocks
  }

  /// A computed block; nothing for one that is wrong, which resolving has reported.
  func directive(_ directive: Directive, _ writer: PageWriter) -> HTML {
    var reported: [Diagnostic] = []
    let call = DirectiveCall(directive, writer.site.guide, reporting: &reported)
    return call.map { blocks.html($0, writer) } ?? HTML()
  }
}
