import Decision
import Guidebook
import Markdown

/// The second page: the answer, why, what it costs and what comes next.
struct ReportSummary: ViewModel {
  let audience: String
  let headline: [ReportText]
  let sign: ReportSign
  let lede: String
  let about: HTML
  let figures: [ReportFigure]
  let gates: [ReportGateMark]
  let reasons: [ReportReason]
  let chart: HTML
  let changes: String
  let decision: ReportDecision?
  let steps: [ReportStep]

  init(_ writer: ReportWriter, _ changes: ReportChanges) {
    let assessment = writer.assessment
    let verdict = writer.result.verdict
    let reader = assessment.team ?? assessment.owner
    audience = (reader.map { "\($0), " } ?? "") + writer.printer.text(assessment.date)
    headline = ReportHeadline(verdict, writer.guide).sentences.map { ReportText(text: $0) }
    sign = ReportSign(answerOf: writer)
    lede = ReportSummary.lede(writer)
    about = writer.html(assessment.summary)
    figures = ReportFigure.all(writer)
    gates = verdict.gates.map { ReportGateMark($0, writer) }
    reasons = ReportReason.all(writer)
    chart = writer.charts.rangeBars(
      Array(writer.shown.prefix(3)), against: writer.recommended?.id, hasDetails: false
    ).html(id: writer.chartID())
    self.changes = changes.digest
    decision = ReportDecision(writer)
    steps = assessment.next.map { ReportStep($0, writer.printer) }
  }

  private static func lede(_ writer: ReportWriter) -> String {
    let tally = writer.charts.gateTally(writer.result.verdict)
    let finding = writer.charts.rangeBars(writer.shown, against: writer.recommended?.id).title
    let costs = writer.shown.count > 1 ? " \(finding), over \(writer.horizon)." : ""
    return tally.sentence + costs
  }

  static let fields: [Field<ReportSummary>] = [
    .text("audience", \.audience), .list("headline", \.headline), .record("sign") { $0.sign },
    .text("lede", \.lede), .html("about", \.about), .list("figures", \.figures),
    .list("gates", \.gates), .list("reasons", \.reasons), .html("chart", \.chart),
    .text("changes", \.changes), .record("decision", \.decision),
    .truth("hasSteps") { !$0.steps.isEmpty }, .list("steps", \.steps),
  ]
}

extension GateTally {
  /// How the gates fare in one sentence: `Two of five gates fail and one is unknown`, with a stop.
  var sentence: String {
    let total = entries.count
    if total == 0 { return "" }
    if count(.pass) == total {
      return total == 1
        ? "The one gate passes."
        : total == 2 ? "Both gates pass." : "All \(spelled(total)) gates pass."
    }
    let failed = count(.fail)
    let unknown = count(.unknown)
    let waived = count(.waived)
    var parts: [String] = []
    if failed > 0 {
      parts.append(
        "\(spelled(failed)) of \(spelled(total)) gates \(failed == 1 ? "fails" : "fail")")
    }
    for (number, word) in [(unknown, "unknown"), (waived, "waived")] where number > 0 {
      let verb = number == 1 ? "is" : "are"
      parts.append(
        parts.isEmpty
          ? "\(spelled(number)) of \(spelled(total)) gates \(verb) \(word)"
          : "\(spelled(number)) \(verb) \(word)")
    }
    if parts.isEmpty {
      return "\(capitalised(spelled(count(.pass)))) of \(spelled(total)) gates pass."
    }
    return capitalised(joined(parts)) + "."
  }
}
