import Decision
import Guidebook

/// What the team answered, which costs are its own, and what the figures assume.
struct ReportInputs: ViewModel {
  let answers: [ReportAnswer]
  let ownCosts: [ReportOwnCost]
  let assumptions: [ReportText]

  init(_ writer: ReportWriter) {
    answers = writer.guide.questions.map { ReportAnswer($0, writer) }
    ownCosts = writer.guide.options.flatMap { option in
      (writer.assessment.overridden[option.id] ?? []).compactMap { id in
        ReportOwnCost(id, option, writer)
      }
    }
    assumptions = ReportInputs.assumptions(writer).map { ReportText(text: $0) }
  }

  private static func assumptions(_ writer: ReportWriter) -> [String] {
    let unpriced = writer.shown.filter(\.costs.total.isAtLeast).map { result in
      let lines = writer.lines(of: result.id)
      let labels = result.costs.total.missing.map { id in
        lines.first { $0.id == id }?.label ?? words(id)
      }
      return "\(writer.name(ofOption: result.id)): \(joined(labels)) not priced, so its total is a"
        + " lower bound."
    }
    return [
      "Costs are in \(writer.guide.settings.currency), added up over \(writer.horizon). Recurring costs accrue evenly; build ends and run"
        + " starts at launch.",
      "Totals are plain sums of the lines: lowest with lowest, highest with highest. The middle is"
        + " the likely value where one is given, else the midpoint.",
      "No discounting and no inflation.", writer.uncertainty.method,
    ] + unpriced
  }

  static let fields: [Field<ReportInputs>] = [
    .list("answers", \.answers), .truth("hasOwnCosts") { !$0.ownCosts.isEmpty },
    .list("ownCosts", \.ownCosts), .list("assumptions", \.assumptions),
  ]
}

/// A question and its answer.
struct ReportAnswer: ViewModel {
  let question: String
  let answer: String
  let isUnknown: Bool
  let isFixed: Bool
  let why: String
  let source: String
  let evidence: [ReportEvidence]

  init(_ question: Question, _ writer: ReportWriter) {
    let given = writer.answer(to: question.id)
    self.question = question.text
    answer = capitalised(
      writer.printer.text(given?.answer ?? .unknown, of: question.input.type))
    isUnknown = (given?.answer ?? .unknown) == .unknown
    isFixed = given?.isFixed ?? false
    why = given?.why ?? ""
    source =
      given.map { given in
        let ask = given.answer == .unknown ? writer.ask(given) : nil
        return [writer.source(given), ask ?? ""].filter { !$0.utf8.isEmpty }.joined(separator: ". ")
      } ?? ""
    evidence = (given?.evidence ?? []).map { ReportEvidence($0, writer) }
  }

  static let fields: [Field<ReportAnswer>] = [
    .text("question", \.question), .text("answer", \.answer), .truth("isUnknown", \.isUnknown),
    .truth("isFixed", \.isFixed), .text("why", \.why), .text("source", \.source),
    .list("evidence", \.evidence),
  ]
}

/// What shows an answer.
struct ReportEvidence: ViewModel {
  let text: String
  let cite: ReportCite?

  init(_ evidence: TeamAnswer.Evidence, _ writer: ReportWriter) {
    switch evidence {
    case .text(let text): (self.text, cite) = (text, nil)
    case .reference(let id):
      cite = writer.cite(id)
      text = cite?.title ?? id
    }
  }

  static let fields: [Field<ReportEvidence>] = [.text("text", \.text), .record("cite", \.cite)]
}

/// A cost line where the project's figure stands for the guide's.
struct ReportOwnCost: ViewModel {
  let option: String
  let label: String
  let own: String
  let guide: String

  init?(_ id: String, _ option: Option, _ writer: ReportWriter) {
    func price(_ costs: OptionCosts?) -> String? {
      costs?.items.first { $0.id == id }.flatMap(\.amount).map { writer.printer.text($0) }
    }
    let lines = writer.lines(of: option.id)
    if id == "time" {
      label = "Lead time"
      own = writer.assessment.costs[option.id].map { time(of: $0, writer.printer) } ?? ""
      guide = time(of: option.costs, writer.printer)
    } else {
      label = lines.first { $0.id == id }?.label ?? words(id)
      own = price(writer.assessment.costs[option.id]) ?? "Not priced"
      let isGuides = option.costs.items.contains { $0.id == id }
      guide = price(option.costs) ?? (isGuides ? "Not priced" : "\u{2013}")
    }
    self.option = option.name
  }

  static let fields: [Field<ReportOwnCost>] = [
    .text("option", \.option), .text("label", \.label), .text("own", \.own),
    .text("guide", \.guide),
  ]
}

private func time(of costs: OptionCosts, _ printer: Printer) -> String {
  printer.texts(costs.time.low, to: costs.time.high)
}
