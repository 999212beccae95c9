/// A length of time, exact: 1 year = 12 months = 365.25 days.
public struct Duration: Quantity {
  /// Seconds.
  public let seconds: Rational

  /// Makes a length of time of seconds.
  public init(seconds: Rational) { self.seconds = seconds }

  /// Makes a length of time of a count of units.
  public init(_ count: Rational, _ unit: TimeUnit) { seconds = count * unit.seconds }

  /// Makes a length of time of months of 30.4375 days.
  public init(months: Rational) { self.init(months, .month) }

  /// Makes a length of time of days.
  public init(days: Rational) { self.init(days, .day) }

  /// Seconds.
  public var amount: Rational { seconds }

  /// Makes a length of time of seconds.
  public init(amount: Rational) { seconds = amount }

  /// The length in months of 30.4375 days.
  public var months: Rational { count(of: .month) }

  /// The length in days.
  public var days: Rational { count(of: .day) }

  /// The length in some unit.
  public func count(of unit: TimeUnit) -> Rational { (seconds / unit.seconds) ?? .zero }
}
