import Decision
import Guidebook
import Markdown

/// What became of one row of the rules.
struct TraceRow: ViewModel {
  let rule: RuleView?
  let status: StatusView
  let reason: String
  let fires: Bool

  init(_ result: RowResult, _ writer: PageWriter) {
    let site = writer.site
    let row = site.guide.rows.first { $0.id == result.row }
    rule = row.map { RuleView($0, writer) }
    fires = result.outcome == .fires
    switch result.outcome {
    case .fires: (status, reason) = (StatusView(icon: .pass, word: "Decides"), "")
    case .canFire: (status, reason) = (StatusView(icon: .open, word: "Possible"), "")
    case .outranked(let other):
      status = StatusView(icon: .notApplicable, word: "Outranked")
      reason = "Row \u{201C}\(words(other))\u{201D} comes first."
    case .fails(let cell):
      status = StatusView(icon: .fail, word: "Does not fit")
      let cells = row?.row.cells ?? []
      reason = cells.indices.contains(cell) ? "Not met: \(site.text(of: cells[cell]))." : ""
    case .neverFits:
      status = StatusView(icon: .fail, word: "Does not fit")
      reason = "Its conditions cannot all be met together."
    }
  }

  static let fields: [Field<TraceRow>] = [
    .record("rule", \.rule), .record("status", \.status), .text("reason", \.reason),
    .truth("fires", \.fires),
  ]
}

/// An answer and what stands behind it.
struct InputView: ViewModel {
  let name: String
  let question: String
  let address: String
  let answer: String
  let isUnknown: Bool
  let isFixed: Bool
  let why: String
  let evidence: [EvidenceItem]
  let by: String
  let on: String
  let ask: String

  init?(_ id: String, _ assessment: Assessment, _ writer: PageWriter) {
    let site = writer.site
    guard let question = site.question(id) else { return nil }
    let given = assessment.answers.first { $0.input == id }
    name = words(id)
    self.question = question.text
    address = writer.address(of: SitePage.decide.path + "#" + id)
    answer = capitalised(site.printer.text(given?.answer ?? .unknown, of: question.input.type))
    isUnknown = (given?.answer ?? .unknown) == .unknown
    isFixed = given?.isFixed ?? false
    why = given?.why ?? ""
    evidence = (given?.evidence ?? []).map { EvidenceItem($0, writer) }
    by = given?.by ?? ""
    on = given?.on.map { site.printer.text($0) } ?? ""
    ask = given.flatMap { site.askText($0) } ?? ""
  }

  static let fields: [Field<InputView>] = [
    .text("name", \.name), .text("question", \.question), .text("address", \.address),
    .text("answer", \.answer), .truth("isUnknown", \.isUnknown), .truth("isFixed", \.isFixed),
    .text("why", \.why), .list("evidence", \.evidence), .text("by", \.by), .text("on", \.on),
    .text("ask", \.ask),
  ]
}

/// One piece of evidence: text, or a reference.
struct EvidenceItem: ViewModel {
  let text: String
  let cite: CiteView?

  init(_ evidence: TeamAnswer.Evidence, _ writer: PageWriter) {
    switch evidence {
    case .text(let text): (self.text, cite) = (text, nil)
    case .reference(let id):
      text = writer.site.reference(id)?.shortName ?? id
      cite = writer.cite(id)
    }
  }

  static let fields: [Field<EvidenceItem>] = [.text("text", \.text), .record("cite", \.cite)]
}

/// What was in fact decided, beside a verdict that may have moved on.
struct DecisionView: ViewModel {
  let option: String
  let by: String
  let on: String
  let why: String
  let hasMovedOn: Bool

  init(_ decision: RecordedDecision, _ verdict: Verdict, _ site: SiteMap) {
    option = site.name(ofOption: decision.option)
    by = decision.by ?? ""
    on = decision.on.map { site.printer.text($0) } ?? ""
    why = decision.why ?? ""
    hasMovedOn = verdict.option != decision.option
  }

  static let fields: [Field<DecisionView>] = [
    .text("option", \.option), .text("by", \.by), .text("on", \.on), .text("why", \.why),
    .truth("hasMovedOn", \.hasMovedOn),
  ]
}

/// Something to do.
struct NextView: ViewModel {
  let what: String
  let who: String
  let due: String

  init(_ step: NextStep, _ printer: Printer) {
    what = step.what
    who = step.who ?? ""
    due = step.due.map { printer.text($0) } ?? ""
  }

  static let fields: [Field<NextView>] = [
    .text("what", \.what), .text("who", \.who), .text("due", \.due),
  ]
}

extension CostsView {
  /// An option's costs with a project's own figures.
  init?(_ result: OptionResult, _ assessment: Assessment, _ writer: PageWriter) {
    guard let option = writer.site.option(result.id) else { return nil }
    self.init(
      option, result.costs, lines: assessment.lines[result.id] ?? option.lines,
      own: assessment.overridden[result.id] ?? [], writer)
  }
}
