/// What the manual says of a directive or a role, as `waymark explain` prints it.
public struct ManualEntry: Hashable, Sendable {
  /// What Markdown can ask for.
  public enum Kind: String, Hashable, Sendable {
    /// A block, asked for by a fence.
    case directive
    /// A figure within a sentence.
    case role
  }

  /// What may be written in it: an option of a directive, a form of a role's argument.
  public struct Part: Hashable, Sendable {
    /// The option's key, or the form of the argument.
    public let name: String
    /// What it says, as the start of a sentence.
    public let says: String
    /// What its value looks like; empty for a form, which shows it itself.
    public let looksLike: String
    /// What holds where it is not written; empty for a form.
    public let standard: String
    /// A value, as it is written.
    public let example: String
  }

  /// Whether it is a directive or a role.
  public let kind: Kind
  /// The name between braces.
  public let name: String
  /// What it gives.
  public let gives: String
  /// What may be written in it, in order.
  public let parts: [Part]
  /// The whole of it as it is written.
  public let example: String
  /// What stands on the page.
  public let shows: String

  /// What it is explained by, such as `directive:comparison`.
  public var id: String { "\(kind.rawValue):\(name)" }
}
