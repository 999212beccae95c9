/// Two rows that fit together where the hit policy forbids it.
public struct RowOverlap: Hashable, Sendable {
  /// The row that stands first.
  public let first: String
  /// The other row.
  public let second: String
  /// Answers that both fit.
  public let situation: Situation

  /// Makes an overlap.
  public init(first: String, second: String, situation: Situation) {
    self.first = first
    self.second = second
    self.situation = situation
  }
}

/// A row that never decides.
public struct UnreachableRow: Hashable, Sendable {
  /// Why it never decides.
  public enum Reason: Hashable, Sendable {
    /// Its own cells never hold together.
    case contradiction
    /// One row of higher precedence fits wherever it does.
    case subsumed(by: String)
    /// Rows of higher precedence decide, between them, wherever it fits.
    case masked(by: [String])
    /// It has no cells, and the other rows leave nothing to it.
    case nothingLeft
  }

  /// The row.
  public let row: String
  /// Why it never decides.
  public let reason: Reason

  /// Makes a finding.
  public init(row: String, reason: Reason) {
    self.row = row
    self.reason = reason
  }
}

/// A row that asks exactly what another one asks.
public struct DuplicateRow: Hashable, Sendable {
  /// The row of lower precedence.
  public let row: String
  /// The row it repeats.
  public let of: String
  /// Whether the two lead to the same option.
  public let hasSameOutcome: Bool

  /// Makes a finding.
  public init(row: String, of: String, hasSameOutcome: Bool) {
    self.row = row
    self.of = of
    self.hasSameOutcome = hasSameOutcome
  }
}
