public import Diagnostics

extension Rule {
  /// A file the guide cannot do without.
  public static let missingFile = Rule(
    "missing-file", .error, summary: "A file that every guide has is not there.",
    reason: "Without settings, rules and a home page there is no guide to build.",
    example: "Content/ without guide.yaml", fix: "Write the file; `waymark init` shows a start.")

  /// Half of a pair.
  public static let orphanFile = Rule(
    "orphan-file", .error, summary: "An option has facts without a page, or a page without facts.",
    reason: "Every option is a YAML file with a Markdown page of the same name beside it.",
    example: "Content/options/buy.md without buy.yaml", fix: "Write the other file, or rename one.")

  /// An id used twice.
  public static let duplicateID = Rule(
    "duplicate-id", .error, summary: "Two things of one kind have the same id.",
    reason: "A name that two things share refers to neither; questions and gates share one set.",
    example: "gates: [{id: data, …}, {id: data, …}]", fix: "Give one of them another id.")

  /// Keys that exclude each other.
  public static let conflictingKeys = Rule(
    "conflicting-keys", .error, summary: "Two keys of one mapping exclude each other.",
    reason: "Only one of them can be meant, such as a source or the guide's own judgement.",
    example: "{cites: [article], basis: ours}", fix: "Keep the one that is meant.")

  /// An option nothing defines.
  public static let unknownOption = Rule(
    "unknown-option", .error, summary: "An option is named that has no file.",
    reason: "A row or decision for an option that is not there leads nowhere.",
    example: "then: biuld", fix: "Spell the id as the file in Content/options/ is named.")

  /// A cost item nothing defines.
  public static let unknownItem = Rule(
    "unknown-item", .error, summary: "A value path names a cost item its option does not have.",
    reason: "There is nothing to compute.", example: "build.item.hostng",
    fix: "Spell the id as the option's file does.")

  /// A criterion nothing defines.
  public static let unknownCriterion = Rule(
    "unknown-criterion", .error, summary: "A criterion is named that decision.yaml does not have.",
    reason: "A grade on an unknown criterion would be left out of every table.",
    example: "ratings: {flexibilty: low}", fix: "Spell the id as decision.yaml does.")

  /// A grade off the scale.
  public static let unknownGrade = Rule(
    "unknown-grade", .error, summary: "A grade is neither on its criterion's scale nor beside it.",
    reason: "It could not be compared with the others.", example: "ratings: {flexibility: hihg}",
    fix: "Use a grade of the scale, or add it under `also`.")

  /// A question nothing asks.
  public static let unknownInput = Rule(
    "unknown-input", .error, summary: "A question is named that the guide does not ask.",
    reason: "An answer to it, or a test of it, would never count.",
    example: "answers: {exampels: 2000}", fix: "Spell the id as decision.yaml does.")

  /// A gate nothing defines.
  public static let unknownGate = Rule(
    "unknown-gate", .error, summary: "A gate is named that decision.yaml does not have.",
    reason: "A waiver for it would let off nothing.", example: "waivers: [{gate: latancy, …}]",
    fix: "Spell the id as decision.yaml does.")

  /// A reference nothing defines.
  public static let unknownReference = Rule(
    "unknown-reference", .error, summary: "A work is cited that Content/references/ does not have.",
    reason: "A reader could not look it up.", example: "fail to deliver [@bcg-2042]",
    fix: "Spell the key as the file in Content/references/ is named, or add the file.")

  /// A claim nothing defines.
  public static let unknownClaim = Rule(
    "unknown-claim", .error, summary: "A claim is named that claims.yaml does not have.",
    reason: "There is no figure to show.", example: "{claim}`averge-cost`",
    fix: "Spell the id as claims.yaml does.")

  /// A rule there is not.
  public static let unknownRule = Rule(
    "unknown-rule", .error, summary: "A rule is graded or accepted that there is not.",
    reason: "The finding that is meant would be reported as if nothing had been said.",
    example: "checks: {stale-pages: off}",
    fix: "Spell the rule as its findings do; `waymark explain` knows them.")

  /// A case study nothing defines.
  public static let unknownCaseStudy = Rule(
    "unknown-case-study", .error, summary: "A case study is named that has no file.",
    reason: "The link to it would lead nowhere.", example: "similar: [ecommerce-chatbt]",
    fix: "Spell the id as the file in Content/case-studies/ is named.")
}
