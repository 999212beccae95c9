import Decision
import Diagnostics
import Guidebook
import Markdown

/// The questions with their tests and advice, the rules, and the answers file to copy.
struct DecidePage: ViewModel {
  let frame: FrameView
  let count: String
  let avoid: String
  let questions: [QuestionView]
  let rules: RulesView?
  let fileName: String
  let file: String
  let assessments: LinkView
  let notes: NotesView

  init(_ writer: PageWriter) {
    let site = writer.site
    frame = FrameView(
      writer, description: "The questions of this guide, their tests, and the answers file.")
    count = counted(site.guide.questions.count, "question")
    avoid = RuleBox(site)?.sentence ?? ""
    questions = site.guide.questions.enumerated().map {
      QuestionView($1, number: $0 + 1, writer)
    }
    rules = RulesView(writer)
    fileName = "Content/assessments/my-project.yaml"
    file = answersFile(for: site.guide, site.printer, asOf: site.stamp.asOf)
    assessments = LinkView(title: "assessments", address: writer.address(of: .assessments))
    notes = NotesView(writer)
  }

  static let fields: [Field<DecidePage>] = [
    .record("frame", \.frame), .text("count", \.count), .text("avoid", \.avoid),
    .list("questions", \.questions), .record("rules", \.rules), .text("fileName", \.fileName),
    .text("file", \.file), .record("assessments", \.assessments), .record("notes", \.notes),
  ]
}

/// One question.
struct QuestionView: ViewModel {
  let id: String
  let number: Int
  let text: String
  let why: HTML
  let answer: String
  let notApplicable: String
  let gates: [GateView]
  let rows: [RuleView]

  init(_ question: Question, number: Int, _ writer: PageWriter) {
    let guide = writer.site.guide
    id = question.id
    self.number = number
    text = question.text
    why = question.why.map { writer.html($0, idPrefix: question.id + "-") } ?? HTML()
    answer = question.input.type.form
    notApplicable =
      question.input.notApplicablePasses.map {
        $0 ? "counts as passing" : "counts as failing"
      } ?? ""
    gates = guide.gates.filter { $0.gate.input == question.id }.map { GateView($0, writer) }
    rows = guide.rows.filter { $0.row.reads(question.id) }.map { RuleView($0, writer) }
  }

  static let fields: [Field<QuestionView>] = [
    .text("id", \.id), .text("number") { String($0.number) }, .text("text", \.text),
    .html("why", \.why), .text("answer", \.answer), .text("notApplicable", \.notApplicable),
    .list("gates", \.gates), .list("rows", \.rows), .truth("hasRows") { !$0.rows.isEmpty },
  ]
}

extension Row {
  /// Whether a cell tests an input itself.
  fileprivate func reads(_ input: String) -> Bool {
    cells.contains { cell in
      if case .input(input, _) = cell { true } else { false }
    }
  }
}

/// What tells an editor which schema an assessment follows.
private let schemaLine = "# yaml-language-server: $schema=../schemas/assessment.schema.json"

extension Guide {
  /// Whether the schema for editors has been written.
  fileprivate var hasAssessmentSchema: Bool {
    schemaFiles.contains { $0.path == "Content/schemas/assessment.schema.json" }
  }
}

/// An assessment's file with every question still unknown, ready to be filled in.
func answersFile(for guide: Guide, _ printer: Printer, asOf date: CalendarDate) -> String {
  var lines = guide.hasAssessmentSchema ? [schemaLine] : []
  lines += [
    "project: My project",
    "team: My team",
    "owner: me@example.com",
    "# While a draft, the day it is meant to be final.",
    "date: \(date.adding(Duration(2, .week)))",
    "guide: \(guide.settings.version)",
    "status: draft",
    "summary: What the project is for, in one paragraph.",
    "answers:",
  ]
  for question in guide.questions {
    lines += comment(question.text)
    let tests = guide.gates.filter { $0.gate.input == question.id }.map { gate in
      "passes: " + printer.text(gate.gate.passes, of: question.input.type)
    }
    lines += comment(([question.input.type.form] + tests).joined(separator: "; "))
    lines.append("  \(question.id): unknown")
  }
  return lines.joined(separator: "\n") + "\n"
}

/// The text as comment lines short enough to stand beside the questions.
private func comment(_ text: String) -> [String] {
  var lines: [String] = []
  for word in text.utf8.split(whereSeparator: { $0 <= 0x20 }).map({ String(Substring($0)) }) {
    if let last = lines.last, last.utf8.count + word.utf8.count < 48 {
      lines[lines.count - 1] = last + " " + word
    } else {
      lines.append("  # " + word)
    }
  }
  return lines
}
