public import Decision
public import Diagnostics
public import Markdown

/// One project's answers.
public struct Assessment: Sendable {
  /// Whether it counts.
  public enum Status: String, CaseIterable, Sendable { case draft, final }

  /// The kebab-case name, from its file.
  public let id: String
  /// The project's name.
  public let project: String
  /// Who is asking.
  public let team: String?
  /// Who answers for it.
  public let owner: String?
  /// The day it was written; of a draft, the day it is meant to be final.
  public let date: CalendarDate
  /// Where that day is written.
  public let dateLocation: SourceLocation
  /// The guide version it was written against.
  public let version: Version
  /// Where that version is named.
  public let versionLocation: SourceLocation
  /// Draft or final.
  public let status: Status
  /// One paragraph, or nil.
  public let summary: Document?
  /// The answers with their words, in the questions' order; what is left out is unknown.
  public let answers: [TeamAnswer]
  /// Every option's costs with this project's own figures, by option id.
  public let costs: [String: OptionCosts]
  /// The lines of every option with this project's own, by option id.
  public let lines: [String: [CostLine]]
  /// Which lines are this project's own, by option id.
  public let overridden: [String: [String]]
  /// What recurring costs are added up over.
  public let horizon: Duration
  /// Gates let off.
  public let waivers: [Waiver]
  /// What was in fact decided.
  public let decision: RecordedDecision?
  /// What comes next.
  public let next: [NextStep]
  /// Case studies that resemble it.
  public let similar: [String]
  /// The file's text, for the page that shows it.
  public let source: SourceFile
  /// Where it starts.
  public let location: SourceLocation

  /// The answers by input, as the engine takes them.
  public var answersByInput: [String: Answer] {
    Dictionary(answers.map { ($0.input, $0.answer) }, uniquingKeysWith: { first, _ in first })
  }
}
