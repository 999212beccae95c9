import Decision
import Guidebook

/// One reason for the verdict: what decides, and in the guide's words why.
struct ReportReason: ViewModel {
  let claim: String
  let because: String

  /// The rows that decide or still can, then the gates that fail.
  static func all(_ writer: ReportWriter) -> [ReportReason] {
    let verdict = writer.result.verdict
    let rows = verdict.trace.filter { $0.outcome == .fires || $0.outcome == .canFire }
    let ways = rows.prefix(4).compactMap { result in
      writer.guide.rows.first { $0.id == result.row }.map { row in
        let way = writer.name(ofOption: row.row.outcome)
        return result.outcome == .fires
          ? ReportReason(claim: way + ".", because: row.because ?? "")
          : ReportReason(
            claim: way + " still possible:",
            because: uncapitalised(ReportRule.conditions(of: row.row, writer)) + ".")
      }
    }
    let failed = verdict.gates.filter { $0.status == .fail }.prefix(3).map { result in
      ReportReason(
        claim: (writer.gate(result.gate)?.title ?? words(result.gate)) + ".",
        because: "Failed: \(uncapitalised(writer.margin(result))).")
    }
    return ways + failed
  }

  static let fields: [Field<ReportReason>] = [
    .text("claim", \.claim), .text("because", \.because),
  ]
}

/// Something to do next.
struct ReportStep: ViewModel {
  let what: String
  let who: String

  init(_ step: NextStep, _ printer: Printer) {
    what = step.what
    who = [step.who, step.due.map { printer.text($0) }].compactMap { $0 }.joined(separator: ", ")
  }

  static let fields: [Field<ReportStep>] = [.text("what", \.what), .text("who", \.who)]
}

/// What was in fact decided, beside a verdict that may have moved on.
struct ReportDecision: ViewModel {
  let text: String
  let why: String
  /// The verdict no longer says the same.
  let hasMovedOn: Bool

  init?(_ writer: ReportWriter) {
    guard let decision = writer.assessment.decision else { return nil }
    let who = [decision.by.map { "by \($0)" }, decision.on.map { "on \(writer.printer.text($0))" }]
      .compactMap { $0 }.joined(separator: " ")
    let name = writer.name(ofOption: decision.option)
    text = "Decided \(who.utf8.isEmpty ? "" : who + " ")for \(name)."
    why = decision.why ?? ""
    hasMovedOn = writer.result.verdict.option != decision.option
  }

  static let fields: [Field<ReportDecision>] = [
    .text("text", \.text), .text("why", \.why), .truth("hasMovedOn", \.hasMovedOn),
  ]
}
