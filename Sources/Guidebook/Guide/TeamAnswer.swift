public import Decision
public import Diagnostics

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
