public import Decision

/// A claim held against the numbers.
public struct ClaimResult: Sendable {
  /// How stated and computed compare.
  public enum Status: String, CaseIterable, Sendable {
    case agrees, differs
    case notComputable = "not-computable"
    case statedOnly = "stated-only"
  }

  /// The claim's id.
  public let id: String
  /// How it came out.
  public let status: Status
  /// The stated value, or nil.
  public let stated: Measure?
  /// The computed value, or nil.
  public let computed: Measure?
  /// Why nothing was computed, or nil.
  public let obstacle: String?
  /// The stated value as pages print it, or nil.
  public let statedText: String?
  /// The computed value as pages print it, a range as one, or nil.
  public let computedText: String?
  /// The computed value's mid, which the status compares, as pages print it, or nil.
  public let comparedText: String?
  /// What in the formula can never be computed, or nil.
  let fault: ParseError?
  /// Whether what keeps it from being computed is reported elsewhere or is the formula's fault.
  let isReported: Bool
  /// The formula as the guide writes it, or nil where nothing is computed.
  public let formula: String?
  /// The computation with figures in it, which can be checked by hand, or nil.
  public let explanation: String?
}
