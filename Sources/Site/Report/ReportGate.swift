import Decision
import Guidebook
import Markdown

/// A gate in the summary's strip.
struct ReportGateMark: ViewModel {
  let status: ReportStatus
  let title: String
  let margin: String

  init(_ result: GateResult, _ writer: ReportWriter) {
    status = ReportStatus(result)
    title = writer.gate(result.gate)?.title ?? words(result.gate)
    margin = writer.margin(result)
  }

  static let fields: [Field<ReportGateMark>] = [
    .record("status") { $0.status }, .text("title", \.title), .text("margin", \.margin),
  ]
}

/// A gate with its answer held against what it asks for.
struct ReportGate: ViewModel {
  let title: String
  let status: ReportStatus
  let bullet: HTML
  let margin: String
  let why: String
  let source: String
  let otherwise: String
  let ask: String
  let waiver: String
  let basis: ReportBasis?

  init(_ result: GateResult, _ writer: ReportWriter) {
    let gate = writer.gate(result.gate)
    let answer = gate.flatMap { writer.answer(to: $0.gate.input) }
    title = gate?.title ?? words(result.gate)
    status = ReportStatus(result)
    bullet = writer.charts.gateBullet(result)?.html(id: writer.chartID()) ?? HTML()
    margin = writer.margin(result)
    why = answer?.why ?? ""
    source = answer.map(writer.source) ?? ""
    otherwise = result.status == .fail ? gate?.otherwise ?? "" : ""
    ask = result.outcome == .unknown ? answer.flatMap(writer.ask) ?? "" : ""
    waiver = writer.validWaiver(of: result.gate).map { "Waived: \($0.why)" } ?? ""
    basis = gate.map { writer.basis($0.basis) }
  }

  static let fields: [Field<ReportGate>] = [
    .text("title", \.title), .record("status") { $0.status }, .html("bullet", \.bullet),
    .text("margin", \.margin), .text("why", \.why), .text("source", \.source),
    .text("otherwise", \.otherwise), .text("ask", \.ask), .text("waiver", \.waiver),
    .record("basis", \.basis),
  ]
}

extension ReportWriter {
  /// How far an answer lies from what its gate asks for, in words.
  func margin(_ result: GateResult) -> String {
    charts.gateBullet(result).map { capitalised($0.margin) } ?? ""
  }

  /// Who gave an answer and when.
  func source(_ answer: TeamAnswer) -> String {
    [answer.by, answer.on.map { printer.text($0) }].compactMap { $0 }.joined(separator: ", ")
  }

  /// Whom to ask and by when, or nil.
  func ask(_ answer: TeamAnswer) -> String? {
    let parts = [answer.ask.map { "ask \($0)" }, answer.due.map { "by \(printer.text($0))" }]
      .compactMap { $0 }
    return parts.isEmpty ? nil : capitalised(parts.joined(separator: ", ")) + "."
  }
}
