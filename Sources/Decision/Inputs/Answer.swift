/// What a team says about one input.
public enum Answer: Hashable, Sendable {
  /// Not known yet, or left out; never "no".
  case unknown
  /// The question does not apply; the input says how that counts.
  case notApplicable
  /// One value.
  case known(Value)
  /// Some value between two, both included.
  case range(low: Value, high: Value)
}
