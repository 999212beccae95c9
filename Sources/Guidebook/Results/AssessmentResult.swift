public import Decision

/// What the table says of an assessment.
public struct AssessmentResult: Sendable {
  /// The assessment's id.
  public let id: String
  /// The verdict with valid waivers.
  public let verdict: Verdict
  /// The verdict without any waiver.
  public let unwaived: Verdict
  /// Costs over the assessment's horizon with its own figures, in the options' order.
  public let costs: [OptionResult]
  /// Gates whose waivers are valid as of the date, in the waivers' order.
  public let validWaivers: [String]
  /// What would change the verdict with valid waivers; answers said to be fixed stay as they are.
  public let flips: Flips
  /// The options simulated over the assessment's horizon with its own figures.
  public let simulation: SimulatedCosts
  /// What moves every option's total over that horizon, in the options' order.
  public let swings: [OptionSwings]
  /// When every two options have cost the same within that horizon, the earlier one first.
  public let breakEvens: [PairBreakEven]

  /// An option's costs by id.
  public func costs(of option: String) -> CostBreakdown? {
    costs.first { $0.id == option }?.costs
  }
}
