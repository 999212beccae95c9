import Decision

/// Why something cannot be computed, as a headline.
struct Obstacle: Error, Hashable {
  let reason: String
  /// What in a formula can never be computed; nil where figures or answers are lacking.
  let fault: ParseError?
  /// Whether no figure or answer could mend it.
  let isLasting: Bool
  /// Whether a finding speaks of it that is not about whatever is computed.
  let isReported: Bool

  /// Something that is lacking.
  init(_ reason: String, isLasting: Bool = false, isReported: Bool = false) {
    self.reason = reason
    fault = nil
    self.isLasting = isLasting
    self.isReported = isReported
  }

  /// A mistake in a formula.
  init(fault: ParseError) {
    reason = fault.message
    self.fault = fault
    isLasting = true
    isReported = true
  }

  /// The obstacle as whatever needs the value meets it: a fault is said where it is written.
  var elsewhere: Obstacle {
    Obstacle(reason, isReported: isReported)
  }
}
