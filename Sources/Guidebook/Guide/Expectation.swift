/// What an example must come out as.
public enum Expectation: Hashable, Sendable {
  /// Decided for this option.
  case decided(String)
  /// Not decided for this option.
  case not(String)
  /// This option can still come out.
  case reachable(String)
}
