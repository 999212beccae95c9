import Diagnostics
import Foundation
import Testing

@testable import Guidebook
@testable import waymark

/// The manual's reference pages and the schemas are made from the lists that the decoders and checks themselves use.
@Suite("Manual")
struct ManualTests {
  @Test("The page of fields is what the decoders read")
  func fields() throws {
    let introduction = """
      # Fields

      Every key of every file, as it is read; those in bold must be there. [Formats](formats.md) says what
      they mean together.

      """
    let sections = allMappings.map { $0.markdown }
    try expect(
      introduction + sections.joined(), isAt: "\(repository)/Documentation/fields.md")
  }

  @Test("The page of rules is what the checks explain")
  func rules() throws {
    var text = """
      # Rules

      What every finding means; `waymark explain RULE` says the same in the terminal. `guide.yaml`
      changes severities under `checks`.

      """
    for rule in everyRule {
      text += "\n## \(rule.id)\n\n\(rule.severity.rawValue.capitalized). \(rule.summary)\n\n"
      text += "\(rule.reason)\n\n```\n\(rule.example)\n```\n\n\(rule.fix)\n"
    }
    try expect(text, isAt: "\(repository)/Documentation/rules.md")
  }

  @Test("The shipped guide's schemas are what `waymark schema` writes")
  func schemas() throws {
    let scratch = try Scratch()
    try scratch.overlay("\(repository)/Content", onto: "Content")
    #expect(try runWaymark("schema", in: scratch.path).status == 0)
    let written = try scratch.files("Content/schemas")
    for (name, data) in written.sorted(by: { $0.key < $1.key }) {
      try expect(
        String(decoding: data, as: UTF8.self), isAt: "\(repository)/Content/schemas/\(name)")
    }
    #expect(try Set(contents(of: "\(repository)/Content/schemas").keys) == Set(written.keys))
  }

  @Test("The page of directives and roles is what they are read by")
  func directives() throws {
    let introduction = """
      # Directives and roles

      What Markdown can ask for: a directive is a fence that stands for a computed block, a role a
      figure within a sentence. `waymark explain directive:NAME` and `waymark explain role:NAME` say the
      same in the terminal. The ids are those of a guide that asks whether to build or to buy.

      """
    try expect(
      introduction + allManualEntries.map(\.markdown).joined(),
      isAt: "\(repository)/Documentation/directives.md")
  }
}

extension ManualEntry {
  fileprivate var markdown: String {
    """

    ## \(id)

    \(gives)

    \(kind == .directive ? options : forms)
    ````
    \(example)
    ````

    On the page: \(shows)

    """
  }

  private var options: String {
    if parts.isEmpty { return "It takes no options.\n" }
    let rows = parts.map {
      "| `\($0.name)` | \($0.says) | \($0.looksLike) | `\($0.example)` | \($0.standard) |\n"
    }
    return "| option | says | value | such as | without it |\n|---|---|---|---|---|\n"
      + rows.joined()
  }

  private var forms: String {
    let rows = parts.map { "| `\($0.name)` | \($0.says) | `\($0.example)` |\n" }
    return "| between the backticks | says | such as |\n|---|---|---|\n" + rows.joined()
  }
}

/// A mapping of the formats with its place and its fields.
private struct Mapping {
  let title: String
  let fields: [(key: String, isRequired: Bool, shape: Shape, summary: String)]

  init<Record: Draft>(_ title: String, _ record: Record.Type) {
    self.title = title
    fields = record.fields.map { ($0.key, $0.isRequired, $0.shape, $0.summary) }
  }

  var markdown: String {
    var text = "\n## \(title)\n\n| key | value | says |\n|---|---|---|\n"
    for field in fields {
      let key = field.isRequired ? "**`\(field.key)`**" : "`\(field.key)`"
      text += "| \(key) | \(field.shape.description) | \(field.summary) |\n"
    }
    return text
  }
}

/// Every mapping in the order of the manual.
private let allMappings = [
  Mapping("`guide.yaml`", SettingsDraft.self),
  Mapping("`guide.yaml`, `simulation`", SimulationDraft.self),
  Mapping("`options/<id>.yaml`", OptionDraft.self),
  Mapping("`options/<id>.yaml`, `time` as a mapping", TimeDraft.self),
  Mapping("`options/<id>.yaml`, one of `ratings` as a mapping", RatingDraft.self),
  Mapping("`options/<id>.yaml`, one of `costs`", CostItemDraft.self),
  Mapping("An amount as a mapping", AmountDraft.self),
  Mapping("`decision.yaml`", DecisionDraft.self),
  Mapping("`decision.yaml`, one of `criteria`", CriterionDraft.self),
  Mapping("`decision.yaml`, one of `inputs`", InputDraft.self),
  Mapping("`decision.yaml`, one of `gates`", GateDraft.self),
  Mapping("`decision.yaml`, `rules`", RulesDraft.self),
  Mapping("`decision.yaml`, one of `rows`", RowDraft.self),
  Mapping("`decision.yaml`, one of `worked-examples`", WorkedExampleDraft.self),
  Mapping("`claims.yaml`, one claim", ClaimDraft.self),
  Mapping("`assessments/<id>.yaml`", AssessmentDraft.self),
  Mapping("`assessments/<id>.yaml`, one of `answers` as a mapping", AnswerDraft.self),
  Mapping("`assessments/<id>.yaml`, one of `costs` as a mapping", CostOverrideDraft.self),
  Mapping("`assessments/<id>.yaml`, one of `waivers`", WaiverDraft.self),
  Mapping("`assessments/<id>.yaml`, `decision`", RecordedDecisionDraft.self),
  Mapping("`assessments/<id>.yaml`, one of `next`", NextStepDraft.self),
  Mapping("Front matter of `index.md`", HomeDraft.self),
  Mapping("Front matter of `framework/**/*.md`", ChapterDraft.self),
  Mapping("Front matter of `options/<id>.md`", OptionPageDraft.self),
  Mapping("Front matter of `case-studies/<id>.md`", CaseStudyDraft.self),
  Mapping("Front matter of `references/<id>.md`", ReferenceDraft.self),
]
