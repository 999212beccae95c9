public import Decision

/// What else is input to the pages beside the guide: nothing reads a clock.
public struct Stamp: Sendable {
  /// The day that decides freshness and is printed.
  public let asOf: CalendarDate
  /// The commit the content stands at, or nil.
  public let commit: String?

  /// Makes a stamp.
  public init(asOf: CalendarDate, commit: String?) {
    self.asOf = asOf
    self.commit = commit
  }
}
