import Decision
import Guidebook

extension RulesBlock: DrawnBlock {
  static let template = "rules"

  func views(_ writer: PageWriter) -> [RulesView] { some(RulesView(writer)) }
}

/// The decision table, row by row.
struct RulesView: ViewModel {
  let policy: String
  let rows: [RuleView]

  init?(_ writer: PageWriter) {
    let guide = writer.site.guide
    policy = RulesView.words(guide.table.hitPolicy)
    rows = guide.rows.map { RuleView($0, writer) }
    if rows.isEmpty { return nil }
  }

  private static func words(_ policy: HitPolicy) -> String {
    switch policy {
    case .unique: "Exactly one row fits."
    case .any: "Rows that fit together agree."
    case .first: "The first row that fits decides."
    case .priority: "Of the rows that fit, the option that stands first decides."
    }
  }

  static let fields: [Field<RulesView>] = [.text("policy", \.policy), .list("rows", \.rows)]
}

/// One row.
struct RuleView: ViewModel {
  let id: String
  let conditions: [TextView]
  let option: String
  let address: String
  let because: String
  let note: String
  let basis: BasisView

  init(_ row: GuideRow, _ writer: PageWriter) {
    let site = writer.site
    id = row.id
    conditions = row.row.cells.map { TextView(text: site.text(of: $0)) }
    option = site.name(ofOption: row.row.outcome)
    address = writer.address(of: site.page(ofOption: row.row.outcome))
    because = row.because ?? ""
    note = row.note ?? ""
    basis = writer.basis(row.basis)
  }

  static let fields: [Field<RuleView>] = [
    .text("id", \.id), .list("conditions", \.conditions), .text("option", \.option),
    .text("address", \.address), .text("because", \.because), .text("note", \.note),
    .record("basis", \.basis),
  ]
}

extension SiteMap {
  /// A cell in words, such as `Changes: daily or monthly`.
  func text(of cell: Cell) -> String {
    switch cell {
    case .allGates: "Every gate passes"
    case .gate(let id, let passes):
      (gate(id)?.title ?? words(id)) + (passes ? ": passes" : ": fails")
    case .input(let id, let tests):
      words(id) + ": "
        + (question(id).map { printer.text(tests, of: $0.input.type) } ?? tests.source)
    }
  }
}
