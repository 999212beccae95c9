public import Decision

/// Something to do.
public struct NextStep: Sendable {
  /// What.
  public let what: String
  /// Who.
  public let who: String?
  /// By when.
  public let due: CalendarDate?
}
