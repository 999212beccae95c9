/// How often a recurring amount falls due.
public enum Period: String, CaseIterable, Sendable {
  case week, month, quarter, year

  /// How long one period is.
  public var duration: Duration { Duration(1, unit) }

  private var unit: TimeUnit {
    switch self {
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }
}
