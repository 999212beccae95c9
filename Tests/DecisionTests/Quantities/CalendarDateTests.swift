import Decision
import Testing

struct CalendarDateTests {
  @Test("Every day from 0001 to 9999 has its number and the next day the next")
  func numbering() {
    var date = CalendarDate.earliest
    var count = 0
    while date < .latest {
      if date.dayNumber != count || CalendarDate(dayNumber: count) != date {
        Issue.record("day \(count) is \(date)")
        return
      }
      let days = CalendarDate.days(inMonth: date.month, of: date.year)
      let (month, year) =
        date.day < days
        ? (date.month, date.year) : (date.month % 12 + 1, date.year + (date.month == 12 ? 1 : 0))
      date =
        CalendarDate(year: year, month: month, day: date.day < days ? date.day + 1 : 1) ?? .latest
      count += 1
    }
    // 9,999 years of 365 days and 2,499 - 99 + 24 leap days, less the last day itself.
    #expect(count == 9_999 * 365 + 2_424 - 1)
  }

  @Test("A month later is the same day, or the month's last")
  func months() throws {
    let date = try #require(CalendarDate(year: 2027, month: 12, day: 31))
    #expect(date.adding(months: 1).description == "2028-01-31")
    #expect(date.adding(months: 2).description == "2028-02-29")
    #expect(date.adding(months: -10).description == "2027-02-28")
    #expect(date.adding(Duration(months: 6)).description == "2028-06-30")
    #expect(date.adding(Duration(1, .year)).description == "2028-12-31")
    #expect(date.adding(Duration(2, .week)).description == "2028-01-14")
    #expect(date.adding(months: .max) == .latest)
    #expect(date.adding(days: .min) == .earliest)
  }

  @Test("Days between dates are signed")
  func daysBetween() throws {
    let first = try #require(CalendarDate(year: 2028, month: 2, day: 28))
    let second = try #require(CalendarDate(year: 2028, month: 3, day: 1))
    #expect(first.days(until: second) == 2)
    #expect(second.days(until: first) == -2)
  }

  @Test("Days that do not exist are not made")
  func missingDays() {
    #expect(CalendarDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2026, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
  }
}
