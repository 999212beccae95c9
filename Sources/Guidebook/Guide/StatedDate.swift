import Decision
import Diagnostics

/// A day that a file says something happened on, so that it cannot lie ahead.
struct StatedDate: Sendable {
  /// The key, such as `last-reviewed`.
  let key: String
  /// The day; the first one where only a month or year is written.
  let date: Located<CalendarDate>
}
