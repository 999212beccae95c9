public import Diagnostics

/// A MyST role, `` {name}`argument` ``.
public struct Role: Hashable, Sendable {
  /// The name between braces.
  public let name: Located<String>
  /// The text between backticks.
  public let argument: Located<String>
  /// Whether it stands in a link's text, where another link must not stand.
  public let isInLink: Bool

  /// Makes a role.
  public init(name: Located<String>, argument: Located<String>, isInLink: Bool = false) {
    self.name = name
    self.argument = argument
    self.isInLink = isInLink
  }
}
