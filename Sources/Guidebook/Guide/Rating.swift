public import Diagnostics

/// An option's grade on a criterion.
public struct Rating: Sendable {
  /// The criterion's id.
  public let criterion: String
  /// The grade, from the criterion's scale or beside it.
  public let grade: String
  /// What it rests on.
  public let basis: Basis
  /// Where it is written.
  public let location: SourceLocation
}
