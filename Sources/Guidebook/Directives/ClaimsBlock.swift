/// Claims held against the numbers.
public struct ClaimsBlock: ComputedBlock {
  /// The status shown; nil for all.
  public internal(set) var status: ClaimResult.Status?
  /// Claims by id, in this order; empty for all.
  public internal(set) var ids: [String] = []

  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    ClaimsBlock(), "claims",
    gives: "What sources say beside what the guide's numbers give.",
    shows: """
      A table of claims: the words, the stated figure, the computed one with its range, whether they \
      agree, and the source.
      """,
    options: [
      BlockOption(
        "status", \.status, .word(), "The status of the claims shown", default: "all",
        example: "differs"),
      BlockOption(
        "ids", \.ids, .claims, "The claims shown, in this order", default: "all",
        example: "licence-price, build-price"),
    ])
}
