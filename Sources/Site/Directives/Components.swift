import Diagnostics
import Markdown

/// The theme's templates for what stands inside running text, compiled once.
struct Components: Sendable {
  let citation: @Sendable (CitationView) -> HTML
  private let directives: [String: DirectiveDrawing.Writer]
  private let roles: [String: RoleDrawing.Writer]

  /// Compiles them, or reports every error and gives nil.
  init?(theme: ThemeFiles, reporting diagnostics: inout [Diagnostic]) {
    let before = diagnostics.count
    let citation = Template<CitationView>(
      "citation.mustache", in: theme, isInline: true, reporting: &diagnostics)
    var directives: [String: DirectiveDrawing.Writer] = [:]
    for drawing in allDirectiveDrawings {
      directives[drawing.name] = drawing.compile(theme, &diagnostics)
    }
    var roles: [String: RoleDrawing.Writer] = [:]
    for drawing in allRoleDrawings { roles[drawing.name] = drawing.compile(theme, &diagnostics) }
    guard let citation, diagnostics.count == before else { return nil }
    self.citation = { citation.html($0) }
    self.directives = directives
    self.roles = roles
  }

  /// A computed block; nothing where there is nothing to show.
  func directive(_ directive: Directive, _ writer: PageWriter) -> HTML {
    directives[directive.name.value]?(directive, writer) ?? HTML()
  }

  /// A figure within a sentence.
  func role(_ role: Role, _ writer: PageWriter) -> HTML {
    roles[role.name.value]?(role, writer) ?? HTML()
  }
}
