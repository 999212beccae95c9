/// How one gate came out.
public struct GateResult: Hashable, Sendable {
  /// What the answer makes of the gate.
  public enum Outcome: String, Hashable, Sendable {
    case pass, fail, unknown
    case notApplicable = "not-applicable"
  }

  /// The gate's id.
  public let gate: String
  /// The outcome before any waiver.
  public let outcome: Outcome
  /// Whether a waiver makes it count as passed.
  public let isWaived: Bool
  /// The answer it rests on.
  public let answer: Answer
  /// The value that the gate asks for, where its test has one bound, such as 10,000 of `>= 10000`.
  public let threshold: Value?
  /// Which side of the threshold passes, such as at least 10,000; nil without a threshold.
  public let comparison: Bound.Comparison?

  /// Makes a result.
  public init(
    gate: String, outcome: Outcome, isWaived: Bool, answer: Answer, threshold: Value?,
    comparison: Bound.Comparison? = nil
  ) {
    self.gate = gate
    self.outcome = outcome
    self.isWaived = isWaived
    self.answer = answer
    self.threshold = threshold
    self.comparison = comparison
  }
}
