public import Decision

extension Printer {
  /// A length of time in the largest unit that writes it plainly, such as `4.5 months`,
  /// `2 weeks`, `100 ms` or `30 s`; up to 35 months stay months, and what no unit writes plainly
  /// is rounded to one decimal.
  public func text(_ duration: Duration) -> String {
    let unit = unit(for: duration)
    return text(duration, in: unit)
  }

  /// Two lengths of time as a range, such as `200–800 ms` or `2 weeks to 1 month`.
  public func texts(_ low: Duration, to high: Duration) -> String {
    let (first, last) = (text(low), text(high))
    if first == last { return first }
    let unit = low == .zero ? unit(for: high) : unit(for: low)
    let count = high.count(of: unit)
    guard count < 10_000, count.exactPlaces(upTo: 1) != nil else { return first + " to " + last }
    return numbers(rounded(low.count(of: unit)), to: rounded(count)) + " " + plural(unit)
  }

  /// A day in words, such as `24 November 2026`.
  public func text(_ date: CalendarDate) -> String {
    "\(date.day) \(monthNames[(date.month - 1) % 12]) \(date.year)"
  }

  /// A day as a column of a table has room for it, such as `24 Nov 2026`.
  public func short(_ date: CalendarDate) -> String {
    let month = monthNames[(date.month - 1) % 12].utf8.prefix(3)
    return "\(date.day) \(String(Substring(month))) \(date.year)"
  }

  private func unit(for duration: Duration) -> TimeUnit {
    let size = Duration(seconds: duration.seconds.magnitude)
    if size == .zero { return .day }
    let units = TimeUnit.allCases.reversed().filter { $0 != .quarter }
    return units.first { isPlain(size.count(of: $0), of: $0) }
      ?? units.first { $0 != .year && $0 != .week && size.count(of: $0) >= 1 } ?? .millisecond
  }

  /// Whether a count of a unit is short to write and not so large that nobody would say it.
  private func isPlain(_ count: Rational, of unit: TimeUnit) -> Bool {
    switch unit {
    case .year: count >= 3 && count.isWhole
    case .week, .minute: count >= 1 && count < 100 && count.isWhole
    case .hour: count >= 1 && count < 100 && count.exactPlaces(upTo: 1) != nil
    case .second, .day: count >= 1 && count < 1000 && count.exactPlaces(upTo: 1) != nil
    case .millisecond: count < 10_000 && count.exactPlaces(upTo: 1) != nil
    case .month, .quarter: count >= 1 && count.exactPlaces(upTo: 1) != nil
    }
  }

  private func text(_ duration: Duration, in unit: TimeUnit) -> String {
    let count = rounded(duration.count(of: unit))
    return number(count) + " " + (count == 1 ? singular(unit) : plural(unit))
  }

  private func rounded(_ count: Rational) -> Rational {
    count.exactPlaces(upTo: 1) != nil ? count : count.rounded(toPlaces: count < 1 ? 3 : 1)
  }

  private func plural(_ unit: TimeUnit) -> String { unit.spellings.first ?? unit.rawValue }

  private func singular(_ unit: TimeUnit) -> String {
    unit.seconds < 86_400 ? plural(unit) : unit.rawValue
  }
}

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]
