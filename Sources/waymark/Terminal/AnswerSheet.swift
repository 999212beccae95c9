import Decision
import Diagnostics
import Guidebook

/// What `evaluate` prints in 80 columns: the verdict, why, the gates, what would change it, the
/// costs, how options compare, and what moves the totals.
struct AnswerSheet {
  let assessment: Assessment
  let result: AssessmentResult
  let guide: Guide
  let ink: Ink
  /// Answers that were given in place of the file's.
  let given: [AnswerOverride]

  init(
    _ assessment: Assessment, _ result: AssessmentResult, _ guide: Guide, _ ink: Ink,
    given: [AnswerOverride]
  ) {
    self.assessment = assessment
    self.result = result
    self.guide = guide
    self.ink = ink
    self.given = given
  }

  /// The whole sheet, with a closing line feed.
  var text: String {
    [heading, why, unknowns, gates, changes, costs, comparisons, swings]
      .filter { !$0.isEmpty }
      .map { $0.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  // MARK: - Verdict

  private var heading: [String] {
    let changed = given.map { "\($0.input.value) is \($0.value.value)" }.joined(separator: ", ")
    return wrapped(assessment.project, width: sheetWidth)
      + (changed.isEmpty ? [] : wrapped("What if: \(changed)", width: sheetWidth))
      + wrapped(headline(result.verdict), width: sheetWidth).map(ink.strong)
  }

  private func headline(_ verdict: Verdict) -> String {
    let subject = guide.options.first { $0.id == guide.settings.subject }
    let avoided = subject.flatMap { verdict.ruledOut.contains($0.id) ? $0.avoid : nil }
    if let option = verdict.option {
      let take = guide.options.first { $0.id == option }?.take ?? option
      return avoided.map { "\($0). \(take)." } ?? "\(take)."
    }
    let names = verdict.candidates.map(name(of:)).joined(separator: " or ")
    let open = names.isEmpty ? "Open: no row fits." : "Open: \(names)."
    return avoided.map { "\($0). \(open)" } ?? open
  }

  private var why: [String] {
    var rows = result.verdict.rows.map { id in
      let row = guide.rows.first { $0.id == id }
      let outcome = row.map { name(of: $0.row.outcome) } ?? ""
      return (label: id, text: "\(outcome). \(row?.because ?? "")")
    }
    if result.verdict.canFallThrough { rows.append(("(none)", "Some answers would fit no row.")) }
    if !result.verdict.isExact {
      rows.append(("(inexact)", "Too many rows overlap to try every completion of the answers."))
    }
    if result.unwaived.status != result.verdict.status {
      rows.append(("no waivers", headline(result.unwaived)))
    }
    if rows.isEmpty { return [] }
    return [result.verdict.option == nil ? "Rows that can still fire" : "Why"] + table(rows)
  }

  private var unknowns: [String] {
    let rows = result.verdict.deciding.map { id in
      let question = guide.questions.first { $0.id == id }
      let answer = assessment.answers.first { $0.input == id }
      let ask = answer?.ask.map { " Ask: \($0)." } ?? ""
      let due = answer?.due.map { " Due \(guide.printer.text($0))." } ?? ""
      return (label: id, text: "\(question?.text ?? "")\(ask)\(due)")
    }
    return rows.isEmpty ? [] : ["What is unknown and can still change it"] + table(rows)
  }

  // MARK: - Gates

  private var gates: [String] {
    let lines = zip(guide.gates, result.verdict.gates).flatMap { gate, outcome -> [String] in
      let question = guide.questions.first { $0.id == gate.gate.input }
      let margin = question.map { guide.printer.margin(outcome, of: gate.gate, on: $0.input) } ?? ""
      let advice = outcome.outcome == .fail && !outcome.isWaived ? gate.otherwise ?? "" : ""
      let text =
        wrapped("\(gate.title): \(margin)", width: sheetWidth - 11)
        + wrapped(advice, width: sheetWidth - 11)
      return [status(outcome) + (text.first ?? "")] + indented(Array(text.dropFirst()), by: 11)
    }
    return lines.isEmpty ? [] : ["Gates"] + lines
  }

  private func status(_ gate: GateResult) -> String {
    if gate.isWaived { return "  " + ink.faint(padded("waived", 9)) }
    return switch gate.outcome {
    case .pass: "  " + ink.good(padded("pass", 9))
    case .fail: "  " + ink.bad(padded("fail", 9))
    case .unknown: "  " + padded("unknown", 9)
    case .notApplicable: "  " + padded("n/a", 9)
    }
  }

  /// An option's name.
  func name(of option: String) -> String {
    guide.options.first { $0.id == option }?.name ?? option
  }
}
