/// Case studies as cards.
public struct CaseStudiesBlock: ComputedBlock {
  /// How the cases shown went; nil for both.
  public internal(set) var outcome: CaseStudy.Outcome?
  /// The option that was taken, by id; nil for any.
  public internal(set) var option: String?

  /// What the manual says of it, and the options it is read by.
  public static let declaration = BlockDeclaration(
    CaseStudiesBlock(), "case-studies",
    gives: "Case studies as cards.",
    shows: """
      A card for every case: how it went, which option was taken, who tells it, and a link to its \
      page.
      """,
    options: [
      BlockOption(
        "outcome", \.outcome, .word(), "How the cases shown went", default: "both",
        example: "failure"),
      .option(\.option, "The option that was taken in the cases shown", default: "any option"),
    ])
}
