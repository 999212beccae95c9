public import Decision

/// What moves an option's total.
public struct OptionSwings: Hashable, Sendable {
  /// The option's id.
  public let option: String
  /// One for every uncertainty that moves it, the widest first.
  public let swings: [Swing]
}
