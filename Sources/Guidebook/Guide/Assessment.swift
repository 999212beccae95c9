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
  /// The day it was written.
  public let date: CalendarDate
  /// The guide version it was written against.
  public let version: Version
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

/// An answer and what stands behind it.
public struct TeamAnswer: Sendable {
  /// The input's id.
  public let input: String
  /// The answer.
  public let answer: Answer
  /// The answer as written.
  public let text: String
  /// Whether it is never proposed for change.
  public let isFixed: Bool
  /// Why it is so.
  public let why: String?
  /// What shows it: text, or references by id.
  public let evidence: [Evidence]
  /// Who said so.
  public let by: String?
  /// When.
  public let on: CalendarDate?
  /// Whom to ask while unknown.
  public let ask: String?
  /// By when it should be known.
  public let due: CalendarDate?
  /// Where it is written.
  public let location: SourceLocation

  /// One piece of evidence.
  public enum Evidence: Hashable, Sendable {
    case text(String)
    case reference(String)
  }
}

/// A gate that is let off, with its reason.
public struct Waiver: Sendable {
  /// The closed list of reasons.
  public enum Reason: String, CaseIterable, Sendable {
    case acceptedRisk = "accepted-risk"
    case notApplicable = "not-applicable"
    case compensated, temporary
  }

  /// The gate's id.
  public let gate: String
  /// The kind of reason.
  public let reason: Reason
  /// The reason in words.
  public let why: String
  /// Who let it off.
  public let owner: String
  /// The last day it holds, or nil.
  public let expires: CalendarDate?
  /// Where it is written.
  public let location: SourceLocation
}

/// What was in fact decided, which the verdict may move away from.
public struct RecordedDecision: Sendable {
  /// The option taken.
  public let option: String
  /// Who decided.
  public let by: String?
  /// When.
  public let on: CalendarDate?
  /// Why.
  public let why: String?
  /// Where it is written.
  public let location: SourceLocation
}

/// Something to do.
public struct NextStep: Sendable {
  /// What.
  public let what: String
  /// Who.
  public let who: String?
  /// By when.
  public let due: CalendarDate?
}
