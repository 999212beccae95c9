import Decision
import Guidebook

/// A row of the rules and what became of it.
struct ReportRule: ViewModel {
  let conditions: String
  let outcome: String
  let way: String
  let because: String
  /// It decides or still can.
  let isLive: Bool
  let basis: ReportBasis?

  init(_ result: RowResult, _ writer: ReportWriter) {
    let row = writer.guide.rows.first { $0.id == result.row }
    let cells = row?.row.cells ?? []
    conditions = row.map { ReportRule.conditions(of: $0.row, writer) } ?? ""
    way = row.map { writer.name(ofOption: $0.row.outcome) } ?? ""
    because = row?.because ?? ""
    basis = row.map { writer.basis($0.basis) }
    switch result.outcome {
    case .fires: (outcome, isLive) = ("Decides", true)
    case .canFire: (outcome, isLive) = ("Can still decide", true)
    case .outranked: (outcome, isLive) = ("Fits, but another row stands first", false)
    case .neverFits: (outcome, isLive) = ("Cannot hold as a whole", false)
    case .fails(let cell):
      let broken = cells.indices.contains(cell) ? ReportRule.text(cells[cell], writer) : ""
      (outcome, isLive) = (cells.count > 1 ? "Does not hold: \(broken)" : "Does not hold", false)
    }
  }

  /// What must hold for a row, in words.
  static func conditions(of row: Row, _ writer: ReportWriter) -> String {
    row.cells.isEmpty
      ? "In every other case" : capitalised(joined(row.cells.map { text($0, writer) }))
  }

  private static func text(_ cell: Cell, _ writer: ReportWriter) -> String {
    switch cell {
    case .allGates: return "every gate passes"
    case .gate(let id, let passes):
      let title = writer.gate(id)?.title ?? words(id)
      return "\u{201C}\(title)\u{201D} \(passes ? "passes" : "fails")"
    case .input(let id, let tests):
      guard let input = writer.question(id)?.input else { return uncapitalised(words(id)) }
      return uncapitalised(words(id)) + ": " + writer.printer.text(tests, of: input.type)
    }
  }

  static let fields: [Field<ReportRule>] = [
    .text("conditions", \.conditions), .text("outcome", \.outcome), .text("way", \.way),
    .text("because", \.because), .truth("isLive", \.isLive), .record("basis", \.basis),
  ]
}
