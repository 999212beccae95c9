/// A sum of money in the guide's one currency, exact.
public struct Money: Hashable, Sendable {
  /// Units of the currency, such as dollars.
  public let units: Rational

  /// Makes a sum of currency units.
  public init(_ units: Rational) { self.units = units }
}

/// A length of time, exact: 1 year = 12 months = 365.25 days.
public struct Duration: Hashable, Sendable {
  /// Seconds.
  public let seconds: Rational

  /// Makes a length of time of seconds.
  public init(seconds: Rational) { self.seconds = seconds }
}

/// A day of the proleptic Gregorian calendar.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a date, or nil where no such day exists.
  public init?(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// How often a recurring amount falls due.
public enum Period: String, CaseIterable, Sendable {
  case week, month, quarter, year
}
