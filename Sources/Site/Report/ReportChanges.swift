import Decision
import Guidebook

/// What would change the verdict: answers that still can, the smallest changes that would decide
/// for another option, and gates that do not pass.
struct ReportChanges: ViewModel {
  let digest: String
  let flips: [FlipView]
  let unreached: String
  let deciding: [ReportChange]
  let failing: [ReportChange]
  let settled: String
  /// Whether every set of changes up to the limit was tried.
  let isComplete: Bool

  init(_ writer: ReportWriter) {
    let verdict = writer.result.verdict
    deciding = verdict.deciding.map { ReportChange(input: $0, writer) }
    failing = verdict.gates.filter { $0.status == .fail }.map { ReportChange($0, writer) }
    let rest = verdict.settled.compactMap { writer.question($0)?.text }
    settled = rest.isEmpty ? "" : rest.joined(separator: " ")
    flips = FlipView.smallest(of: writer.result.flips, in: writer.guide)
    unreached = FlipView.unreached(by: writer.result.flips, from: verdict, in: writer.guide)
    digest = ReportChanges.digest(verdict, flips, writer)
    isComplete = writer.result.flips.isComplete
  }

  private static func digest(
    _ verdict: Verdict, _ flips: [FlipView], _ writer: ReportWriter
  ) -> String {
    let names = verdict.deciding.map { uncapitalised(words($0)) }
    guard verdict.option == nil else { return decidedDigest(verdict, flips) }
    let ways = joined(verdict.candidates.map(writer.name(ofOption:)), "or")
    return "The answer to \(joined(names)) decides between \(ways)."
  }

  private static func decidedDigest(_ verdict: Verdict, _ flips: [FlipView]) -> String {
    let open = verdict.settled.map { uncapitalised(words($0)) }
    let settled =
      open.isEmpty
      ? "Every answer is known." : "The verdict stays whatever becomes of \(joined(open))."
    let smallest = flips.enumerated().min {
      ($0.element.changes.count, $0.offset) < ($1.element.changes.count, $1.offset)
    }?.element
    guard let smallest else {
      return settled
    }
    return settled + " The smallest change: " + smallest.sentence
  }

  static let fields: [Field<ReportChanges>] = [
    .text("digest", \.digest), .truth("hasFlips") { !$0.flips.isEmpty },
    .list("flips", \.flips), .text("unreached", \.unreached),
    .truth("hasDeciding") { !$0.deciding.isEmpty },
    .list("deciding", \.deciding), .truth("hasFailing") { !$0.failing.isEmpty },
    .list("failing", \.failing), .text("settled", \.settled), .truth("isComplete", \.isComplete),
  ]
}

/// An answer or a gate, where it stands, and what to do.
struct ReportChange: ViewModel {
  let title: String
  let now: String
  let advice: String

  /// An answer that can still change the verdict.
  init(input: String, _ writer: ReportWriter) {
    title = writer.question(input)?.text ?? words(input)
    let answer = writer.answer(to: input)
    let type = writer.question(input)?.input.type
    now = type.map { "Now: \(writer.printer.text(answer?.answer ?? .unknown, of: $0))." } ?? ""
    advice = answer.flatMap(writer.ask) ?? ""
  }

  /// A gate that fails.
  init(_ result: GateResult, _ writer: ReportWriter) {
    let gate = writer.gate(result.gate)
    let answer = gate.flatMap { writer.answer(to: $0.gate.input) }
    title = gate?.title ?? words(result.gate)
    now = writer.margin(result) + "." + (answer?.isFixed == true ? " The answer is fixed." : "")
    advice = gate?.otherwise ?? ""
  }

  static let fields: [Field<ReportChange>] = [
    .text("title", \.title), .text("now", \.now), .text("advice", \.advice),
  ]
}
