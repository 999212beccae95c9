public import Decision

/// What a value path gives: a quantity, a grade or a count, with how it came about.
public struct ComputedValue: Sendable {
  /// The path, such as `build.hidden.per-year`.
  public let path: String
  /// The value as pages print it, such as `$55,000–160,000`, with "at least" where it is one.
  public let text: String
  /// The computation in one line that can be checked by hand, such as
  /// `12 × $5,000 + 12 × $3,000 + 4 × $20,000`.
  public let explanation: String
  /// The quantity, or nil for a grade.
  public let measure: Measure?
  /// How the quantity is written.
  public let style: Printer.MeasureStyle
}
