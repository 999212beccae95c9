import Diagnostics
import Decision
import Guidebook
import Markdown

/// One project: the verdict, why, what can still change it, what it costs, and everything it
/// rests on.
struct AssessmentPage: ViewModel {
  let frame: FrameView
  let home: LinkView
  let all: LinkView
  let project: String
  let byline: String
  let isDraft: Bool
  let isDue: Bool
  let summary: HTML
  let verdict: VerdictView
  let way: WayLine?
  let sentence: String
  let reasons: [TextView]
  let report: String
  let figures: [FigureView]
  let gates: [GateOutcomeView]
  let trace: [TraceRow]
  let unwaived: VerdictView?
  let waivers: [WaiverView]
  let decision: DecisionView?
  let deciding: [InputView]
  let settled: String
  let flips: [FlipView]
  let unreached: String
  let triedAllFlips: Bool
  let horizon: String
  let costs: HTML
  let cumulative: HTML
  let spreads: SpreadsView?
  let pairings: PairingsView?
  let swings: [ChartView]
  let lines: [CostsView]
  let inputs: [InputView]
  let next: [NextView]
  let similar: [CaseView]
  let sourceName: String
  let source: String
  let notes: NotesView

  init(_ assessment: Assessment, _ writer: PageWriter) {
    let site = writer.site
    let result = AssessmentReading(assessment, site)
    frame = FrameView(writer, description: result.description)
    home = LinkView(title: "Guide", address: writer.address(of: "index.html"))
    all = LinkView(title: "Assessments", address: writer.address(of: .assessments))
    project = assessment.project
    byline = result.byline
    isDraft = assessment.status == .draft
    isDue = site.isDue(assessment)
    summary = assessment.summary.map { writer.html($0, headingOffset: 1) } ?? HTML()
    verdict = VerdictView(result.verdict, site)
    way = WayLine(result)
    sentence = result.sentence
    reasons = result.reasons.map { TextView(text: $0) }
    report = writer.address(of: assessment.reportPath)
    figures = result.figures
    waivers = result.waivers
    gates = result.verdict.gates.map { gate in
      GateOutcomeView(
        gate, answer: assessment.answers.first { $0.input == site.gate(gate.gate)?.gate.input },
        waiver: result.waiver(of: gate.gate), writer)
    }
    trace = result.verdict.trace.map { TraceRow($0, writer) }
    unwaived = assessment.waivers.isEmpty ? nil : VerdictView(result.unwaived, site)
    decision = assessment.decision.map { DecisionView($0, result.verdict, site) }
    deciding = result.verdict.deciding.compactMap { InputView($0, assessment, writer) }
    settled = joined(result.verdict.settled.map { uncapitalised(words($0)) })
    flips = FlipView.smallest(of: result.flips, in: site.guide)
    unreached = FlipView.unreached(by: result.flips, from: result.verdict, in: site.guide)
    triedAllFlips = result.flips.isComplete
    horizon = site.printer.text(assessment.horizon)
    let charts = GuideCharts(site.guide, for: assessment)
    let compared = result.compared
    let uncertainty = result.uncertainty
    costs = charts.rangeBars(result.costs, simulation: uncertainty.simulation)
      .html(id: writer.chartID())
    cumulative = charts.cumulativeLines(compared).html(id: writer.chartID())
    spreads = SpreadsView(uncertainty, of: result.costs.map(\.id))
    pairings = compared.first.flatMap {
      PairingsView(uncertainty, of: $0.id, against: result.costs.map(\.id))
    }
    swings = compared.compactMap { result in
      uncertainty.swings(of: result.id).map { ChartView(chart: $0.html(id: writer.chartID())) }
    }
    lines = compared.compactMap { CostsView($0, assessment, writer) }
    inputs = site.guide.questions.compactMap { InputView($0.id, assessment, writer) }
    next = assessment.next.map { NextView($0, site.printer) }
    similar = assessment.similar.compactMap { site.caseStudy($0) }.map { CaseView($0, writer) }
    sourceName = assessment.source.path
    source = String(decoding: assessment.source.bytes, as: UTF8.self)
    notes = NotesView(
      writer, footnotes: assessment.summary.map { writer.footnotes($0) } ?? HTML())
  }

  static let fields: [Field<AssessmentPage>] = [
    .record("frame", \.frame), .record("home", \.home), .record("all", \.all),
    .text("project", \.project), .text("byline", \.byline), .truth("isDraft", \.isDraft),
    .truth("isDue", \.isDue), .html("summary", \.summary), .record("verdict", \.verdict),
    .record("way", \.way), .text("sentence", \.sentence), .list("reasons", \.reasons),
    .text("report", \.report), .list("figures", \.figures), .list("gates", \.gates),
    .truth("hasGates") { !$0.gates.isEmpty }, .list("trace", \.trace),
    .record("unwaived", \.unwaived), .list("waivers", \.waivers),
    .record("decision", \.decision), .list("deciding", \.deciding),
    .truth("isDeciding") { !$0.deciding.isEmpty }, .text("settled", \.settled),
    .list("flips", \.flips), .truth("hasFlips") { !$0.flips.isEmpty },
    .text("unreached", \.unreached),
    .text("horizon", \.horizon), .html("costs", \.costs), .html("cumulative", \.cumulative),
    .record("spreads", \.spreads), .record("pairings", \.pairings), .list("swings", \.swings),
    .truth("triedAllFlips", \.triedAllFlips),
    .list("lines", \.lines), .list("inputs", \.inputs), .list("next", \.next),
    .truth("hasNext") { !$0.next.isEmpty }, .list("similar", \.similar),
    .truth("hasSimilar") { !$0.similar.isEmpty }, .text("sourceName", \.sourceName),
    .text("source", \.source), .record("notes", \.notes),
  ]
}
