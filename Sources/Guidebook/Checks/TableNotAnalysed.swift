import Decision
import Diagnostics

extension Check {
  static let tableNotAnalysed = Check(.tableNotAnalysed) { inspection in
    let cells = inspection.printer.count(inspection.analysis.cells)
    let table = Diagnostic(
      .tableNotAnalysed,
      "not all of the table's \(cells) cells were searched for gaps and rows that never fire",
      at: inspection.rulesLocation)
    let verdicts = inspection.verdicts.filter { !$0.verdict.isExact }.map { name, _, location in
      Diagnostic(
        .tableNotAnalysed,
        "not every completion of \(name) was tried, so options may be called reachable that are not",
        at: location)
    }
    return (inspection.analysis.isComplete ? [] : [table]) + verdicts
  }
}

extension Rule {
  static let tableNotAnalysed = Rule(
    "table-not-analysed", .info,
    summary: "The rules are too large to be searched to the end.",
    reason: "A gap, or a row that never fires, may have gone unseen; what was found is exact.",
    example: """
      rules:    # dozens of rows, each testing many inputs in its own way
      """,
    fix: "Let gates take up tests that rows repeat, or leave out inputs that hardly matter.")
}
