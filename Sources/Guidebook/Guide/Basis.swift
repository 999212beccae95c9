/// What a statement rests on; shown beside it.
public enum Basis: Hashable, Sendable {
  /// References, by id, at least one.
  case cited([String])
  /// The guide's own judgement.
  case ours
  /// The statement does not say, which is a finding.
  case unstated
}
