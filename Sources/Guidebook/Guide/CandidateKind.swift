/// Which worked examples are listed.
public enum CandidateKind: String, CaseIterable, Sendable {
  /// Those that must come out for an option.
  case good
  /// Those that must not.
  case bad
}
