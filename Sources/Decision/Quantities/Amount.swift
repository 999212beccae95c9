/// A price: paid once, or again every period.
///
/// The two cannot be added without a horizon.
public enum Amount: Hashable, Sendable {
  /// Paid once.
  case once(Spread<Money>)
  /// Paid every period, accruing continuously.
  case recurring(Spread<Money>, every: Period)

  /// What is paid, each time where it recurs.
  public var spread: Spread<Money> {
    switch self {
    case .once(let spread), .recurring(let spread, every: _): spread
    }
  }

  /// How often it is paid, or nil for once.
  public var period: Period? {
    if case .recurring(_, let period) = self { period } else { nil }
  }
}
