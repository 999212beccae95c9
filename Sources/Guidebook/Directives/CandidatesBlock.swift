/// Worked examples, run.
public struct CandidatesBlock: ComputedBlock {
  /// The examples shown; nil for all.
  public internal(set) var expect: CandidateKind?

  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    CandidatesBlock(), "candidates",
    gives: "The worked examples, run through the rules.",
    shows: """
      A table of examples with their answers, the gates they pass, the verdict, and whether it is \
      the one expected.
      """,
    options: [
      BlockOption(
        "expect", \.expect, .word(),
        "The examples shown: good ones expect an option, bad ones expect not to get it",
        default: "all", example: "good")
    ])
}
