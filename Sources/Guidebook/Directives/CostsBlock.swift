public import Decision

/// Cost lines.
public struct CostsBlock: ComputedBlock {
  /// An option by id; nil for every option.
  public internal(set) var option: String?
  /// The lines shown; nil for both kinds.
  public internal(set) var kind: CostItem.Kind?
  /// What costs are added up over; nil for the guide's horizon.
  public internal(set) var horizon: Duration?

  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    CostsBlock(), "costs",
    gives: "Every cost line of an option, or of all options, and their sums.",
    shows: """
      A table for each option: every line with its amount, when it is paid, what it adds up to and \
      what it rests on; below, the sums before and from launch on and the total.
      """,
    options: [
      .option(\.option, "The option whose lines are shown", default: "every option"),
      BlockOption(
        "kind", \.kind, .word(), "The lines shown", default: "both", example: "hidden"),
      .horizon(\.horizon),
    ])
}
