import Diagnostics
import Guidebook
import Markdown

/// How pages show one kind of role.
struct RoleDrawing: Sendable {
  /// Writes a figure; nothing for a role that is wrong, which resolving has reported.
  typealias Writer = @Sendable (Role, PageWriter) -> HTML

  /// The role's name.
  let name: String
  /// Compiles its template, or reports every error and gives nil.
  let compile: @Sendable (ThemeFiles, inout [Diagnostic]) -> Writer?
  /// The figure alone.
  let text: @Sendable (Role, Guide, Results) -> String?

  init<Figure: DrawnFigure>(_ figure: Figure.Type) {
    name = figure.manual.name
    text = { role, guide, results in Figure(role.argument, in: guide)?.text(guide, results) }
    compile = { theme, diagnostics in
      let template = Template<Figure.View>(
        figure.template + ".mustache", in: theme, isInline: true, reporting: &diagnostics)
      guard let template else { return nil }
      return { role, writer in
        let figure = Figure(role.argument, in: writer.site.guide)
        return figure?.view(writer).map { template.html($0) } ?? HTML()
      }
    }
  }
}

/// Every role's drawing, in the manual's order.
let allRoleDrawings: [RoleDrawing] = [
  RoleDrawing(ValueRole.self), RoleDrawing(ClaimRole.self),
]
