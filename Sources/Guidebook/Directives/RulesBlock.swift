/// The decision table.
public struct RulesBlock: ComputedBlock {
  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    RulesBlock(), "rules",
    gives: "The decision table, row by row.",
    shows: """
      A table of every row: when it fits, the option it leads to, why, and what it rests on; its \
      caption says which row decides where several fit.
      """)
}
