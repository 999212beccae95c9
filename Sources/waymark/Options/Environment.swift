import Decision
import Glibc

/// What the process was started with: the only place that reads the clock and the environment.
struct Environment {
  /// Variables by name.
  let variable: @Sendable (String) -> String?
  /// Seconds since 1970 began, UTC.
  let clock: @Sendable () -> Int

  /// The process's own.
  static let current = Environment(
    variable: { name in getenv(name).map { String(cString: $0) } },
    clock: { time(nil) })

  /// The day of `SOURCE_DATE_EPOCH` where it is set, else of the clock, in UTC.
  func today() throws(CannotRun) -> CalendarDate {
    guard let text = variable("SOURCE_DATE_EPOCH"), !text.isEmpty else {
      return try day(of: clock(), from: "the clock")
    }
    guard let seconds = Int(text) else {
      throw CannotRun("SOURCE_DATE_EPOCH is '\(text)', not seconds since 1970")
    }
    return try day(of: seconds, from: "SOURCE_DATE_EPOCH")
  }

  /// Whether a terminal may be coloured: not under `NO_COLOR`, nor where it cannot.
  var allowsColor: Bool {
    (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  /// The folders that programs are looked up in.
  var searchPath: [String] {
    (variable("PATH") ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
  }

  private func day(of seconds: Int, from source: String) throws(CannotRun) -> CalendarDate {
    var moment = time_t(seconds)
    var parts = tm()
    guard gmtime_r(&moment, &parts) != nil,
      let date = CalendarDate(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { throw CannotRun("\(source) gives no day between the years 1 and 9999") }
    return date
  }
}
