extension CalendarDate {
  /// Days since 0001-01-01, which is 0.
  public var dayNumber: Int {
    // Years start in March, so that the leap day is a year's last; Howard Hinnant's method.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 306
  }

  /// Makes the date a number of days after 0001-01-01, held within the years 1 to 9999.
  public init(dayNumber: Int) {
    let bounded = min(max(dayNumber, 0), CalendarDate.latest.dayNumber)
    let days = bounded + 306
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self =
      CalendarDate(
        year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
        day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1) ?? .earliest
  }

  /// How many days later another date is; negative where it is earlier.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The date some days later, held within the years 1 to 9999.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflows) = dayNumber.addingReportingOverflow(days)
    return overflows ? (days < 0 ? .earliest : .latest) : CalendarDate(dayNumber: sum)
  }

  /// The same day some months later, or that month's last day where it is shorter; held within
  /// the years 1 to 9999.
  public func adding(months: Int) -> CalendarDate {
    let (count, overflows) = (year * 12 + month - 1).addingReportingOverflow(months)
    if overflows || count < 12 || count >= 120_000 {
      return months < 0 ? .earliest : .latest
    }
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    let last = CalendarDate.days(inMonth: newMonth, of: newYear)
    return CalendarDate(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }

  /// The date a length of time later: by the calendar where it is whole months, else by its whole
  /// days.
  public func adding(_ duration: Duration) -> CalendarDate {
    let months = duration.months
    if months.isWhole { return adding(months: Int(clamping: months.numerator)) }
    return adding(days: Int(clamping: duration.days.rounded(.down)))
  }
}
