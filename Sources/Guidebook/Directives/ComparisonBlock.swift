public import Decision

/// Options side by side.
public struct ComparisonBlock: ComputedBlock {
  /// Options by id; empty for all.
  public internal(set) var options: [String] = []
  /// The columns shown; empty for all.
  public internal(set) var columns: [ComparisonColumn] = []
  /// What costs are added up over; nil for the guide's horizon.
  public internal(set) var horizon: Duration?

  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    ComparisonBlock(), "comparison",
    gives: "The options side by side: cost range, time until live, and grades.",
    shows: """
      A row for every option in the guide's order: its total from lowest to highest on one axis, the \
      middle, its lead time and its grades, each with what it rests on.
      """,
    options: [
      .options(\.options, "The options compared"),
      BlockOption(
        "columns", \.columns, .columns, "The columns shown", default: "all",
        example: "cost, time, control"),
      .horizon(\.horizon),
    ])
}
