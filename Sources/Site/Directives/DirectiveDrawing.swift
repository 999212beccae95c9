import Diagnostics
import Guidebook
import Markdown

/// How pages show one kind of computed block.
struct DirectiveDrawing: Sendable {
  /// Writes a block; nothing for one that is wrong, which resolving has reported.
  typealias Writer = @Sendable (Directive, PageWriter) -> HTML

  /// The directive's name.
  let name: String
  /// Compiles its template, or reports every error and gives nil.
  let compile: @Sendable (ThemeFiles, inout [Diagnostic]) -> Writer?

  init<Block: DrawnBlock>(_ block: Block.Type) {
    name = block.declaration.manual.name
    compile = { theme, diagnostics in
      let template = Template<Block.View>(
        block.template + ".mustache", in: theme, reporting: &diagnostics)
      guard let template else { return nil }
      return { directive, writer in
        let block = Block(directive, in: writer.site.guide)
        return HTML.joined((block?.views(writer) ?? []).map { template.html($0) })
      }
    }
  }
}

/// Every directive's drawing, in the manual's order.
let allDirectiveDrawings: [DirectiveDrawing] = [
  DirectiveDrawing(FactsBlock.self),
  DirectiveDrawing(ComparisonBlock.self),
  DirectiveDrawing(CostsBlock.self),
  DirectiveDrawing(CostChartBlock.self),
  DirectiveDrawing(BreakEvenBlock.self),
  DirectiveDrawing(GatesBlock.self),
  DirectiveDrawing(RulesBlock.self),
  DirectiveDrawing(CandidatesBlock.self),
  DirectiveDrawing(ClaimsBlock.self),
  DirectiveDrawing(CaseStudiesBlock.self),
  DirectiveDrawing(AssessmentsBlock.self),
  DirectiveDrawing(ReferencesBlock.self),
]
