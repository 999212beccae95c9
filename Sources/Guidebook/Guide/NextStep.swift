public import Decision
public import Diagnostics

/// Something to do.
public struct NextStep: Sendable {
  /// What.
  public let what: String
  /// Who.
  public let who: String?
  /// By when.
  public let due: CalendarDate?
  /// Where that day is written, or nil.
  public let dueLocation: SourceLocation?
}
