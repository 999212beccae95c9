public import Decision

/// An example's verdict and whether it is what it must be.
public struct ExampleResult: Sendable {
  /// The example's id.
  public let id: String
  /// What came out.
  public let verdict: Verdict
  /// Whether that is as expected.
  public let holds: Bool
}

extension Expectation {
  /// Whether a verdict is what is expected.
  func holds(for verdict: Verdict) -> Bool {
    switch self {
    case .decided(let option): verdict.option == option
    case .not(let option): verdict.option != option
    case .reachable(let option): verdict.candidates.contains(option)
    }
  }
}
