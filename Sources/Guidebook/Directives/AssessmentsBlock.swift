/// Assessments with their verdicts.
public struct AssessmentsBlock: ComputedBlock {
  /// The verdict of those shown; nil for any.
  public internal(set) var verdict: VerdictFilter?
  /// How many are shown at most; nil for all.
  public internal(set) var limit: Int?

  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    AssessmentsBlock(), "assessments",
    gives: "The assessed projects, the newest first.",
    shows: """
      A table of projects: verdict, gates passed, what the option costs over the guide's horizon, \
      and the date; below a limit, a link to all of them.
      """,
    options: [
      BlockOption(
        "verdict", \.verdict, .verdict, "The verdict of the projects shown", default: "any",
        example: "buy"),
      BlockOption(
        "limit", \.limit, .count, "How many are shown at most", default: "no limit",
        example: "5"),
    ])
}
