import Decision
import Guidebook

extension GatesBlock: DrawnBlock {
  static let template = "gates"

  func views(_ writer: PageWriter) -> [GatesView] { some(GatesView(writer)) }
}

/// The gates with their tests and what to do when one fails.
struct GatesView: ViewModel {
  let gates: [GateView]

  init?(_ writer: PageWriter) {
    let site = writer.site
    gates = site.guide.gates.map { GateView($0, writer) }
    if gates.isEmpty { return nil }
  }

  static let fields: [Field<GatesView>] = [.list("gates", \.gates)]
}

/// One gate.
struct GateView: ViewModel {
  let id: String
  let title: String
  let question: String
  let address: String
  let test: String
  let otherwise: String
  let basis: BasisView

  init(_ gate: GuideGate, _ writer: PageWriter) {
    let site = writer.site
    let question = site.question(gate.gate.input)
    id = gate.id
    title = gate.title
    self.question = question?.text ?? ""
    address = writer.address(of: SitePage.decide.path + "#" + gate.gate.input)
    test =
      question.map { capitalised(site.printer.text(gate.gate.passes, of: $0.input.type)) } ?? ""
    otherwise = gate.otherwise ?? ""
    basis = writer.basis(gate.basis)
  }

  static let fields: [Field<GateView>] = [
    .text("id", \.id), .text("title", \.title), .text("question", \.question),
    .text("address", \.address), .text("test", \.test), .text("otherwise", \.otherwise),
    .record("basis", \.basis),
  ]
}
