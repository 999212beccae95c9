/// Headline figures.
public struct FactsBlock: ComputedBlock {
  /// Claims by id, in this order; empty for those of the home page.
  public internal(set) var claims: [String] = []

  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    FactsBlock(), "facts",
    gives: "Stated figures in large type, each with its source and status.",
    shows: """
      Each claim's figure, what is said of it, who says so, and whether it agrees with what is \
      computed.
      """,
    options: [
      BlockOption(
        "claims", \.claims, .claims, "The claims shown, in this order",
        default: "those in the home page's `facts`", example: "licence-price, build-price")
    ])
}
