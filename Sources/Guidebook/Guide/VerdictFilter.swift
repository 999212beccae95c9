/// Which assessments are listed by their verdict.
public enum VerdictFilter: Hashable, Sendable {
  /// Those decided for an option, by id.
  case decided(String)
  /// Those still open.
  case open
}
