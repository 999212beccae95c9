import Decision
import Diagnostics

extension Check {
  static let unreadInput = Check(.unreadInput) { inspection in
    let guide = inspection.guide
    var read = Set(guide.gates.map(\.gate.input))
    for row in guide.rows { read.formUnion(row.row.cells.compactMap(\.input)) }
    for option in guide.options { read.formUnion(option.costs.items.compactMap(\.per)) }
    for assessment in guide.assessments {
      for costs in assessment.costs.values { read.formUnion(costs.items.compactMap(\.per)) }
    }
    return guide.questions.filter { !read.contains($0.id) }.map {
      Diagnostic(
        .unreadInput, "nothing reads the answer to '\($0.id)'", at: $0.location,
        help: "test it in a gate or a row, multiply a cost by it with 'per', or take it out")
    }
  }
}

extension Cell {
  fileprivate var input: String? {
    if case .input(let id, _) = self { id } else { nil }
  }
}

extension Rule {
  static let unreadInput = Rule(
    "unread-input", .warning,
    summary: "A question's answer changes nothing.",
    reason: "Teams spend time on an answer that no gate, row or cost reads.",
    example: """
      inputs:
        - {id: mood, question: How do you feel about it?, type: text}
      """,
    fix: "Read the input in a gate, a row or a cost's `per`, or take the question out.")
}
