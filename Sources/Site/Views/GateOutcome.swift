import Decision
import Guidebook
import Markdown

/// How one gate came out for a project.
struct GateOutcomeView: ViewModel {
  let title: String
  let status: StatusView
  let bullet: HTML
  let margin: String
  let why: String
  let otherwise: String
  let ask: String
  let waiver: WaiverView?
  let basis: BasisView?

  init(
    _ result: GateResult, answer: TeamAnswer? = nil, waiver: WaiverView? = nil,
    _ writer: PageWriter
  ) {
    let site = writer.site
    let gate = site.gate(result.gate)
    let chart = GuideCharts(site.guide).gateBullet(result)
    title = gate?.title ?? words(result.gate)
    status = StatusView(result)
    bullet = chart?.html(id: writer.chartID()) ?? HTML()
    margin = chart.map { capitalised($0.margin) } ?? ""
    why = stopped(answer?.why ?? "")
    otherwise = result.status == .fail ? gate?.otherwise ?? "" : ""
    ask = result.outcome == .unknown ? answer.flatMap { site.askText($0) } ?? "" : ""
    self.waiver = waiver
    basis = gate.map { writer.basis($0.basis) }
  }

  static let fields: [Field<GateOutcomeView>] = [
    .text("title", \.title), .record("status", \.status), .html("bullet", \.bullet),
    .text("margin", \.margin), .text("why", \.why), .text("otherwise", \.otherwise),
    .text("ask", \.ask), .record("waiver", \.waiver), .record("basis", \.basis),
  ]
}

/// A gate let off: by whom, why and until when.
struct WaiverView: ViewModel {
  let gate: String
  let reason: String
  let why: String
  let owner: String
  let until: String
  let isValid: Bool

  init(_ waiver: Waiver, isValid: Bool, _ site: SiteMap) {
    gate = site.gate(waiver.gate)?.title ?? words(waiver.gate)
    reason = words(waiver.reason.rawValue)
    why = waiver.why
    owner = waiver.owner
    until = waiver.expires.map { site.printer.text($0) } ?? ""
    self.isValid = isValid
  }

  static let fields: [Field<WaiverView>] = [
    .text("gate", \.gate), .text("reason", \.reason), .text("why", \.why),
    .text("owner", \.owner), .text("until", \.until), .truth("isValid", \.isValid),
  ]
}

extension SiteMap {
  /// Whom to ask for an answer and by when, or nil.
  func askText(_ answer: TeamAnswer) -> String? {
    let who = answer.ask.map { "Ask " + $0 }
    let due = answer.due.map { "by " + printer.text($0) }
    let parts = [who, due].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ") + "."
  }
}
