import Decision
import Diagnostics

extension Check {
  static let unreadGate = Check(.unreadGate) { inspection in
    let cells = inspection.guide.rows.flatMap(\.row.cells)
    if cells.contains(.allGates) { return [] }
    let read = Set(cells.compactMap(\.gate))
    return inspection.guide.gates.filter { !read.contains($0.id) }.map {
      Diagnostic(
        .unreadGate, "no row reads the gate '\($0.id)'", at: $0.location,
        help: "test it in a row, as in 'when: {\($0.id): pass}', or take it out")
    }
  }
}

extension Cell {
  fileprivate var gate: String? {
    if case .gate(let id, _) = self { id } else { nil }
  }
}

extension Rule {
  static let unreadGate = Rule(
    "unread-gate", .warning,
    summary: "A gate decides nothing.",
    reason: "Pages show whether it passes, and the verdict does not depend on it.",
    example: """
      gates:
        - {id: calm, title: Everyone is calm, input: mood, passes: "\\"calm\\"", basis: ours}
      """,
    fix: "Test the gate in a row (`when: {calm: pass}` or `gates: all`), or take it out.")
}
