import Diagnostics

extension Check {
  static let uncitedReference = Check(.uncitedReference) { inspection in
    let cited = inspection.guide.citedReferences
    return inspection.guide.references.filter { !$0.isBackground && !cited.contains($0.id) }.map {
      Diagnostic(
        .uncitedReference, "nothing cites '\($0.id)'", at: $0.page.location,
        help: "cite it as [@\($0.id)], or add 'background: true'")
    }
  }
}

extension Rule {
  static let uncitedReference = Rule(
    "uncited-reference", .warning,
    summary: "A reference is listed and nothing cites it.",
    reason: "A list of works that nothing rests on lends the guide weight that it does not have.",
    example: """
      ---
      type: report
      title: A report that no page mentions
      ---
      """,
    fix: "Cite it where something rests on it, mark it `background: true`, or take it out.")
}
