public import Diagnostics

extension Rule {
  /// A price that cannot be read.
  public static let invalidAmount = Rule(
    "invalid-amount", .error, summary: "An amount cannot be read, or is in another currency.",
    reason: "A guide has one currency, and a price is one sum or a range, once or per period.",
    example: "amount: 15k EUR", fix: "Write an amount such as `15k to 50k` or `5k/month`.")

  /// A condition that cannot be read.
  public static let invalidTest = Rule(
    "invalid-test", .error, summary: "A condition is not a test that fits its question.",
    reason: "Conditions are DMN's unary tests, in the unit and type of the question's answers.",
    example: "passes: \">= ten\"", fix: "Write a test such as `>= 10000`, `[5..10]` or a choice.")

  /// An answer that cannot be read.
  public static let invalidAnswer = Rule(
    "invalid-answer", .error, summary: "An answer does not fit its question.",
    reason: "An answer has the type, unit and bounds its question says.",
    example: "answers: {budget: plenty}", fix: "Write a value, a range, or `unknown`.")

  /// A formula that cannot be read.
  public static let invalidFormula = Rule(
    "invalid-formula", .error, summary: "A value path or formula cannot be read.",
    reason: "Nothing can be computed from it.", example: "{value}`build.hidden.yearly`",
    fix: "Write a path such as `build.total.low`, or arithmetic over such paths.")

  /// A new cost item without words.
  public static let incompleteItem = Rule(
    "incomplete-item", .error,
    summary: "A project prices an item the guide does not have, without saying what it is.",
    reason: "The id may be misspelt; a new item needs a label and a kind to be shown and added up.",
    example: "costs: {buy: {hostng: 900/month}}",
    fix: "Correct the id, or write `{label: …, amount: …, kind: direct}`.")

  /// A link to nowhere.
  public static let brokenLink = Rule(
    "broken-link", .error, summary: "A link leads to nothing in the guide.",
    reason: "Readers would meet a page that is not there.",
    example: "[costs](true-cost.md)",
    fix: "Link to a Markdown file by its path from this file's folder, or to a page of the site.")

  /// A link to a part of a page that there is not.
  public static let brokenAnchor = Rule(
    "broken-anchor", .error, summary: "A link leads to a page, and to no part of it.",
    reason: "Readers would land at the top of the page and look for what was promised.",
    example: "[the upkeep](true-costs.md#upkep)",
    fix: """
      Write a heading's anchor: its text in small letters with hyphens, or its `{#id}`. On \
      generated pages every claim, reference and question has its id, and every section its own.
      """)

  /// An image there is not.
  public static let missingImage = Rule(
    "missing-image", .error, summary: "An image is shown that Content/media/ does not have.",
    reason: "Readers would meet a gap where the page speaks of a picture.",
    example: "![Where the money goes](../media/mony.svg)",
    fix: "Put the file into Content/media/ and write its path from this file's folder.")

  /// A role nothing defines.
  public static let unknownRole = Rule(
    "unknown-role", .error, summary: "A role is named that there is not.",
    reason: "It would stand in the page as it is written.", example: "{vlaue}`buy.total`",
    fix: "Use `{value}` or `{claim}`; `waymark explain role:value` says what stands behind it.")

  /// A directive nothing defines.
  public static let unknownDirective = Rule(
    "unknown-directive", .error, summary: "A computed block is named that there is not.",
    reason: "Nothing would stand in its place.", example: "```{comparision}\n```",
    fix: "Use a directive that `waymark explain` lists.")

  /// An option its directive does not take.
  public static let unknownDirectiveOption = Rule(
    "unknown-directive-option", .error,
    summary: "A computed block has an option that blocks of its kind do not take.",
    reason: "The line would be ignored, and the block would show something else than is meant.",
    example: """
      ```{comparison}
      :colums: cost, time
      ```
      """,
    fix: "Spell the option as `waymark explain directive:comparison` does, or take its line out.")

  /// An option of a directive that cannot be read.
  public static let invalidDirectiveOption = Rule(
    "invalid-directive-option", .error,
    summary: "An option of a computed block is repeated, or its value is missing or wrong.",
    reason: "What a block computes must not rest on a guess.",
    example: """
      ```{costs}
      :kind: concealed
      ```
      """,
    fix: "Write the option once, with a value such as `waymark explain directive:costs` gives.")
}

/// Every rule of reading files and resolving names, in the manual's order; those of Markdown apart.
public let readingRules: [Rule] = [
  .missingFile, .emptyFile, .strayFile, .activeMedia, .orphanFile, .controlCharacter,
  .yamlSyntax, .yamlTrap, .yamlFeature, .yamlLimit, .duplicateKey,
  .unknownKey, .missingKey, .wrongType, .invalidValue, .conflictingKeys,
  .invalidID, .reservedID, .duplicateID,
  .invalidAmount, .invalidTest, .invalidAnswer, .invalidFormula, .incompleteItem,
  .unknownOption, .unknownItem, .unknownCriterion, .unknownGrade, .unknownInput, .unknownGate,
  .unknownReference, .unknownClaim, .unknownCaseStudy, .unknownRule, .fixedSeverity,
  .brokenLink, .brokenAnchor, .missingImage, .unsafePath, .aliasClash, .duplicatePage,
  .unknownRole, .unknownDirective, .unknownDirectiveOption, .invalidDirectiveOption,
  .invalidAcceptance,
]
