public import Decision

/// Costs as they add up month by month.
public struct BreakEvenBlock: ComputedBlock {
  /// Options by id; empty for all.
  public internal(set) var options: [String] = []
  /// How far the lines reach; nil for the guide's horizon.
  public internal(set) var horizon: Duration?

  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    BreakEvenBlock(), "break-even",
    gives: "The options' costs month by month, and when they are level.",
    shows: """
      A chart of what each option has cost by any month, and a table of when the subject, else the \
      dearest option, has cost as much as each other one.
      """,
    options: [
      .options(\.options, "The options drawn, two at least"), .horizon(\.horizon),
    ])
}
