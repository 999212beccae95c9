public import Decision
public import Diagnostics

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
