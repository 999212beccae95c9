public import Diagnostics

/// A computed block: a MyST directive, a fence whose info string is `{name}`.
public struct Directive: Hashable, Sendable {
  /// The name between braces.
  public let name: Located<String>
  /// The `:key: value` lines in order; a line without a value has an empty one.
  public let options: [Option]

  /// One `:key: value` line.
  public struct Option: Hashable, Sendable {
    /// The key.
    public let key: Located<String>
    /// The value, trimmed.
    public let value: Located<String>

    /// Makes an option.
    public init(key: Located<String>, value: Located<String>) {
      self.key = key
      self.value = value
    }
  }

  /// Makes a directive.
  public init(name: Located<String>, options: [Option]) {
    self.name = name
    self.options = options
  }
}
