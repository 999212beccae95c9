public import Diagnostics

/// A citation group in Pandoc's syntax, `[see @key, p. 3; @other]`.
public struct Citation: Hashable, Sendable {
  /// One cited work.
  public struct Item: Hashable, Sendable {
    /// Text before the key, such as `see`.
    public let prefix: String
    /// The reference's id.
    public let key: Located<String>
    /// Text after the key, such as `p. 3`.
    public let locator: String

    /// Makes an item.
    public init(prefix: String, key: Located<String>, locator: String) {
      self.prefix = prefix
      self.key = key
      self.locator = locator
    }
  }

  /// The works in order, at least one.
  public let items: [Item]

  /// Makes a group.
  public init(items: [Item]) { self.items = items }
}
