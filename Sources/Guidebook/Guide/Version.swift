/// A semantic version.
public struct Version: Hashable, Sendable {
  /// A change of meaning that older answers do not survive.
  public let major: Int
  /// A change of meaning.
  public let minor: Int
  /// A change of wording.
  public let patch: Int
}

extension Version: CustomStringConvertible {
  /// `1.0.0`.
  public var description: String { "\(major).\(minor).\(patch)" }
}
