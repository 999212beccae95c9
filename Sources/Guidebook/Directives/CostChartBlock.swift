public import Decision

/// Totals as range bars.
public struct CostChartBlock: ComputedBlock {
  /// Options by id; empty for all.
  public internal(set) var options: [String] = []
  /// What costs are added up over; nil for the guide's horizon.
  public internal(set) var horizon: Duration?

  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    CostChartBlock(), "cost-chart",
    gives: "The options' totals as range bars.",
    shows: """
      A chart of every option's total from lowest to highest with its middle; over the guide's \
      horizon also where eight of ten simulated totals lie.
      """,
    options: [
      .options(\.options, "The options drawn"), .horizon(\.horizon),
    ])
}
