import Decision
import Guidebook

/// What `evaluate` prints: the verdict, why, the gates and the costs, in 80 columns.
struct AnswerSheet {
  private let assessment: Assessment
  private let result: AssessmentResult
  private let guide: Guide
  private let ink: Ink

  init(_ assessment: Assessment, _ result: AssessmentResult, _ guide: Guide, _ ink: Ink) {
    self.assessment = assessment
    self.result = result
    self.guide = guide
    self.ink = ink
  }

  /// The whole sheet, with a closing line feed.
  var text: String {
    [[assessment.project, ink.strong(headline(result.verdict))], why, unknowns, gates, costs]
      .filter { !$0.isEmpty }
      .map { $0.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  // MARK: - Verdict

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
    return rows.isEmpty ? [] : ["What could still change it"] + table(rows)
  }

  // MARK: - Gates

  private var gates: [String] {
    let lines = zip(guide.gates, result.verdict.gates).flatMap { gate, outcome -> [String] in
      let question = guide.questions.first { $0.id == gate.gate.input }
      let margin = question.map { guide.printer.margin(outcome, of: gate.gate, on: $0.input) } ?? ""
      let advice = outcome.outcome == .fail && !outcome.isWaived ? gate.otherwise ?? "" : ""
      return [status(outcome) + "\(gate.title): \(margin)"]
        + wrapped(advice, width: 80 - 11).map { String(repeating: " ", count: 11) + $0 }
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

  // MARK: - Costs

  private var costs: [String] {
    let rows = result.costs.map { option in
      let total = option.costs.total
      return [
        name(of: option.id), guide.printer.text(total.low), guide.printer.text(total.mid),
        guide.printer.text(total.high), total.isAtLeast ? "at least" : "",
      ]
    }
    if rows.isEmpty { return [] }
    let horizon = guide.printer.text(assessment.horizon)
    let heading = ["Costs over \(horizon)", "low", "mid", "high", ""]
    let width = ([heading] + rows).map { $0[0].unicodeScalars.count }.max() ?? 0
    return ([heading] + rows).map { row in
      let figures = row[1...3].map { aligned($0, 13) }.joined()
      let line = padded(row[0], min(width, 28)) + figures
      return row[4].isEmpty ? line : line + "  " + row[4]
    }
  }

  private func name(of option: String) -> String {
    guide.options.first { $0.id == option }?.name ?? option
  }
}

/// Texts beside their labels, in two columns.
private func table(_ rows: [(label: String, text: String)]) -> [String] {
  let width = min(rows.map { $0.label.unicodeScalars.count }.max() ?? 0, 20) + 2
  return rows.flatMap { label, text in
    var lines = wrapped(text, width: 78 - width)
    if lines.isEmpty { lines = [""] }
    return lines.enumerated().map { index, line in
      "  " + padded(index == 0 ? label : "", width) + line
    }
  }
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
}

private func aligned(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(1, width - text.unicodeScalars.count)) + text
}
