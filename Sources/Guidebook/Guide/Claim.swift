public import Decision
public import Diagnostics

/// A stated figure that is held against what the numbers give.
public struct Claim: Sendable {
  /// What the guide says must come out.
  public enum Expected: Hashable, Sendable {
    /// Nothing: a difference is a finding.
    case unspecified
    /// A known difference; one that vanishes is a finding.
    case differs
  }

  /// How far stated and computed may lie apart.
  public enum Tolerance: Hashable, Sendable {
    /// A share of the stated value.
    case relative(Rational)
    /// Percentage points, 1 being one point.
    case points(Rational)
  }

  /// The kebab-case name.
  public let id: String
  /// The statement in words.
  public let says: String
  /// The stated value.
  public let value: Measure?
  /// The stated value as written.
  public let valueText: String?
  /// Whether the statement says "at least".
  public let isAtLeast: Bool
  /// What it should come to, or nil where nothing can be computed.
  public let computed: Expression?
  /// The formula where it is written, or nil.
  public let formula: Located<String>?
  /// How far apart is near enough.
  public let tolerance: Tolerance
  /// What the guide acknowledges.
  public let expected: Expected
  /// A remark, or nil.
  public let note: String?
  /// What it rests on.
  public let basis: Basis
  /// Where it is written.
  public let location: SourceLocation
}
