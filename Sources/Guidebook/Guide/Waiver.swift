public import Decision
public import Diagnostics

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
