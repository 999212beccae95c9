public import Decision
public import Diagnostics

/// A gate with its words.
public struct GuideGate: Sendable {
  /// The gate as the engine sees it.
  public let gate: Gate
  /// The title shown.
  public let title: String
  /// What to do when it fails.
  public let otherwise: String?
  /// A value path that the threshold is held against, or nil.
  public let against: Located<String>?
  /// A remark, or nil.
  public let note: String?
  /// What it rests on.
  public let basis: Basis
  /// Where it is written.
  public let location: SourceLocation
  /// The gate's name.
  public var id: String { gate.id }
}
