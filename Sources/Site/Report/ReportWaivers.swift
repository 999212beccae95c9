import Decision
import Guidebook

/// Gates that were let off, and what the verdict is without that.
struct ReportWaivers: ViewModel {
  let with: String
  let without: String
  let waivers: [ReportWaiver]

  /// Nil where nothing was let off.
  init?(_ writer: ReportWriter) {
    if writer.assessment.waivers.isEmpty { return nil }
    with = ReportWaivers.words(writer.result.verdict, writer)
    without = ReportWaivers.words(writer.result.unwaived, writer)
    waivers = writer.assessment.waivers.map { ReportWaiver($0, writer) }
  }

  private static func words(_ verdict: Verdict, _ writer: ReportWriter) -> String {
    let headline = ReportHeadline(verdict, writer.guide).text
    if verdict.option != nil { return headline }
    let ways = joined(verdict.candidates.map(writer.name(ofOption:)), "or")
    return headline + (ways.utf8.isEmpty ? "" : " Possible: \(ways).")
  }

  static let fields: [Field<ReportWaivers>] = [
    .text("with", \.with), .text("without", \.without), .list("waivers", \.waivers),
  ]
}

/// One gate that was let off.
struct ReportWaiver: ViewModel {
  let gate: String
  let reason: String
  let why: String
  let owner: String
  let until: String
  let isExpired: Bool

  init(_ waiver: Waiver, _ writer: ReportWriter) {
    gate = writer.gate(waiver.gate)?.title ?? words(waiver.gate)
    reason = words(waiver.reason.rawValue)
    why = waiver.why
    owner = waiver.owner
    until = waiver.expires.map { writer.printer.text($0) } ?? "No end"
    isExpired = !writer.result.validWaivers.contains(waiver.gate)
  }

  static let fields: [Field<ReportWaiver>] = [
    .text("gate", \.gate), .text("reason", \.reason), .text("why", \.why),
    .text("owner", \.owner), .text("until", \.until), .truth("isExpired", \.isExpired),
  ]
}
