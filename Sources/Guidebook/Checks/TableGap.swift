import Decision
import Diagnostics

extension Check {
  static let tableGap = Check(.tableGap) { inspection in
    let analysis = inspection.analysis
    return analysis.gaps.map { gap in
      Diagnostic(
        .tableGap, "no row for \(inspection.text(gap))", at: inspection.rulesLocation,
        help: "add a row for it, or one without 'when', which fits the rest")
    }
      + (analysis.hasMoreGaps
        ? [
          Diagnostic(
            .tableGap, "more answers have no row", at: inspection.rulesLocation,
            help: "add a row without 'when', which fits the rest")
        ] : [])
  }
}

extension Inspection {
  /// Where the rules are.
  var rulesLocation: SourceLocation { guide.rows.first?.location ?? guide.settings.location }

  /// A situation as answers, such as `examples = 500 and changes = never`.
  func text(_ situation: Situation) -> String {
    if situation.parts.isEmpty { return "any answers" }
    return listed(
      situation.parts.map { part in
        // The type only gives a unit word, which the input's name already says.
        "\(part.input) = \(printer.text(part.example, of: .text))"
      })
  }
}

extension Guide {
  /// A row by its id.
  func row(_ id: String) -> GuideRow? { rows.first { $0.id == id } }
}

extension Rule {
  static let tableGap = Rule(
    "table-gap", .warning,
    summary: "Some answers fit no row of the rules.",
    reason: "A team that answers this way gets no recommendation at all.",
    example: """
      rules:
        rows:
          - {id: daily, when: {changes: daily}, then: buy}
          - {id: never, when: {changes: never}, then: wait}
      """,
    fix: "Add a row for these answers, or one without `when`, which fires when no other can.")
}
