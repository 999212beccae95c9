/// A unit of time, shortest first.
public enum TimeUnit: String, CaseIterable, Sendable {
  case millisecond, second, minute, hour, day, week, month, quarter, year

  /// How long it is; a month is a twelfth of 365.25 days.
  public var seconds: Rational {
    switch self {
    case .millisecond: Rational(lowestTerms: 1, over: 1000)
    case .second: 1
    case .minute: 60
    case .hour: 3600
    case .day: 86_400
    case .week: 604_800
    case .month: 2_629_800
    case .quarter: 7_889_400
    case .year: 31_557_600
    }
  }

  /// The ways to write it; the first is the one to print after a number other than 1.
  public var spellings: [String] {
    switch self {
    case .millisecond: ["ms", "millisecond", "milliseconds"]
    case .second: ["s", "sec", "second", "seconds"]
    case .minute: ["min", "minute", "minutes"]
    case .hour: ["h", "hour", "hours"]
    default: [rawValue + "s", rawValue]
    }
  }
}
