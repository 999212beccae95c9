/// A column of the comparison.
public enum ComparisonColumn: Hashable, Sendable {
  /// The total's range over the horizon.
  case cost
  /// The lead time.
  case time
  /// The grades on a criterion, by id.
  case criterion(String)
}
