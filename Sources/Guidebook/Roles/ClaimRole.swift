public import Diagnostics

/// A stated figure within a sentence.
public struct ClaimRole: ShownFigure {
  /// The claim, by id.
  public let claim: String

  /// Reads a claim's id.
  public init?(
    _ argument: Located<String>, names: Names, reporting diagnostics: inout [Diagnostic]
  ) {
    if let problem = names.claims.problem(with: argument.value, at: argument.location) {
      diagnostics.append(problem)
      return nil
    }
    claim = argument.value
  }

  /// What the manual says of it.
  public static let manual = ManualEntry(
    kind: .role, name: "claim",
    gives: "A stated figure with its source and its status.",
    parts: [
      .form("ID", "The claim of this id in claims.yaml", example: "licence-price")
    ],
    example: "The vendor asks {claim}`licence-price` a year.",
    shows: """
      The figure as its source states it, the number of the source, and a mark that says whether it \
      agrees with what is computed and leads to the page of claims.
      """)
}
