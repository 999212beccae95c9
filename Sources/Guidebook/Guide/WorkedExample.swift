public import Decision
public import Diagnostics

/// An example with answers and the verdict it must have.
public struct WorkedExample: Sendable {
  /// The kebab-case name.
  public let id: String
  /// The title shown.
  public let title: String
  /// The answers by input.
  public let answers: [String: Answer]
  /// What must come out.
  public let expectation: Expectation
  /// A remark, or nil.
  public let note: String?
  /// What it rests on.
  public let basis: Basis
  /// Where it is written.
  public let location: SourceLocation
}
