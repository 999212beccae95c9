/// The list of references.
public struct ReferencesBlock: ComputedBlock {
  /// Whether only those are listed that the page has cited above.
  public internal(set) var citedHere = false

  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    ReferencesBlock(), "references",
    gives: "The references with who cites them.",
    shows: """
      A list of references: title, authors, kind, address, the pages that cite each, and how good it \
      is as evidence.
      """,
    options: [
      BlockOption(
        "cited-here", \.citedHere, .flag, "Whether to list only what this page has cited above",
        default: "false", example: "true")
    ])
}
