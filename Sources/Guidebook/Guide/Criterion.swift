public import Diagnostics

/// Something options are graded on.
public struct Criterion: Sendable {
  /// The kebab-case name.
  public let id: String
  /// The name shown.
  public let name: String
  /// The grades from worst to best.
  public let scale: [String]
  /// Grades off the scale.
  public let also: [String]
  /// Where it is written.
  public let location: SourceLocation
}
