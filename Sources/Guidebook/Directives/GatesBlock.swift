/// The gates.
public struct GatesBlock: ComputedBlock {
  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    GatesBlock(), "gates",
    gives: "Every gate with its question, its test and its advice.",
    shows: """
      A list of the gates: what passes, the question it is asked by, what to do otherwise, and what \
      it rests on.
      """)
}
