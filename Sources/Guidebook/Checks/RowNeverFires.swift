import Decision
import Diagnostics

extension Check {
  static let rowNeverFires = Check(.rowNeverFires) { inspection in
    inspection.analysis.unreachable.compactMap { finding in
      guard let row = inspection.guide.row(finding.row) else { return nil }
      let masks = finding.reason.masks.compactMap(inspection.guide.row)
      return Diagnostic(
        .rowNeverFires, "'\(row.id)' never fires: \(finding.reason.words)", at: row.location,
        help: "take the row out, or change it or the rows before it",
        notes: masks.map { Diagnostic.Note("'\($0.id)' is here", at: $0.location) })
    }
  }
}

extension UnreachableRow.Reason {
  /// The rows that decide in its place.
  fileprivate var masks: [String] {
    switch self {
    case .contradiction, .nothingLeft: []
    case .subsumed(let row): [row]
    case .masked(let rows): rows
    }
  }

  fileprivate var words: String {
    switch self {
    case .contradiction: "its cells never hold together"
    case .nothingLeft: "the other rows leave nothing to it"
    case .subsumed(let row): "'\(row)' decides wherever it fits"
    case .masked(let rows):
      listed(rows.map { "'\($0)'" }) + " decide between them wherever it fits"
    }
  }
}

extension Rule {
  static let rowNeverFires = Rule(
    "row-never-fires", .warning,
    summary: "A row of the rules can never decide.",
    reason: "Readers take it for a rule, and no answers ever lead to it.",
    example: """
      rules:
        hit-policy: first
        rows:
          - {id: any-change, when: {changes: [daily, monthly]}, then: buy}
          - {id: daily, when: {changes: daily}, then: build}
      """,
    fix: "Take the row out, move it before the rows that decide in its place, or change its cells.")
}
