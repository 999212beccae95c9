/// What more than one fitting row means, after DMN 1.3 section 8.2.10.
public enum HitPolicy: String, CaseIterable, Sendable {
  /// At most one row may fit.
  case unique
  /// Rows that fit together must agree.
  case any
  /// The first row that fits, in order.
  case first
  /// The fitting row whose option stands first in the options' order.
  case priority
}
