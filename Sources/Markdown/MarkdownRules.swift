public import Diagnostics

/// The rules that reading Markdown holds a text to, in the order of the manual.
public let markdownRules: [Rule] = [
  .notUTF8, .unclosedFrontMatter, .markdownTooComplex, .rawHTML, .unsafeAddress, .invalidAnchor,
  .duplicateAnchor, .invalidCitation, .invalidDirective, .nestedLink, .unknownFootnote,
  .unusedFootnote, .duplicateFootnote, .misplacedFootnote, .raggedTable, .unknownAlert,
  .looseRole, .unclosedFence, .undefinedLabel, .unusedDefinition, .duplicateDefinition,
]

extension Rule {
  /// Front matter that opens and never closes.
  public static let unclosedFrontMatter = Rule(
    "unclosed-front-matter", .error,
    summary: "A page's first line opens front matter that no later line closes.",
    reason: "Without its end the whole page would be read as settings, and nothing would show.",
    example: """
      ---
      title: True costs
      # What it costs
      """,
    fix: "Close the front matter with a line that holds `---` and nothing else.")

  /// Text that would keep the parser busy for minutes.
  public static let markdownTooComplex = Rule(
    "markdown-too-complex", .error,
    summary: "A text is too long or too deeply nested to be parsed in reasonable time.",
    reason: """
      A few kilobytes of nested empty lists, quotes or open brackets can keep a Markdown parser \
      busy for minutes, so such text is refused before it is parsed: more than 256 KiB in a file, \
      32 quote and list markers or 160 columns of indent on a line, 64 empty lines in a row, \
      4,096 opening brackets in a block.
      """,
    example: "A line that opens with forty `>`.",
    fix: "Split the page, or nest its lists and quotes less deeply.")

  /// HTML in Markdown.
  public static let rawHTML = Rule(
    "raw-html", .warning,
    summary: "HTML in Markdown is left out of the page; the text between tags stays.",
    reason: """
      Pages are made from many people's text, and HTML could carry scripts. Comments are left out \
      without a word.
      """,
    example: "Costs are <b>high</b>.",
    fix: "Write it in Markdown (`**high**`), or in backticks if the tag itself is to be shown.")

  /// An address that may not stand in a page.
  public static let unsafeAddress = Rule(
    "unsafe-address", .error,
    summary: "A link or an image has an address that a page may not hold.",
    reason: """
      Only https, http, mailto and addresses within the guide are safe to follow; images come \
      from the guide itself, so that a page works offline and tells nobody who reads it.
      """,
    example: "[run](javascript:alert(1)) or ![logo](https://example.com/logo.png)",
    fix: """
      Link to an https address, a file of the guide or an #anchor; put images into \
      `Content/media/`.
      """)

  /// An explicit anchor that cannot be one.
  public static let invalidAnchor = Rule(
    "invalid-anchor", .error,
    summary: "What stands in a heading's `{#…}` cannot be an anchor.",
    reason: "An anchor is part of an address, so it must be typed and linked to without escapes.",
    example: "## Hidden costs {#hidden costs}",
    fix: "Start with a letter and go on with letters, digits, `-`, `_` or `.`: `{#hidden-costs}`.")

  /// Two headings with one explicit anchor.
  public static let duplicateAnchor = Rule(
    "duplicate-anchor", .error,
    summary: "Two headings of one page give themselves the same anchor.",
    reason: "A link to the anchor could only ever reach the first of them.",
    example: """
      ## Hidden costs {#costs}
      ## Direct costs {#costs}
      """,
    fix: "Give one of them another anchor. Headings without `{#…}` never clash.")

  /// Brackets with a key that are no citation.
  public static let invalidCitation = Rule(
    "invalid-citation", .error,
    summary: "Brackets hold a reference's key and yet are no citation.",
    reason: "The key would stand in the page as text, and the source would not be listed.",
    example: "Costs rise [@bcg-2024, @oreilly-2024].",
    fix: """
      Write `[@key]`, `[see @key, p. 3]` or `[@one; @two]`, without markup inside. For a literal \
      bracket write `\\[`.
      """)

  /// A fence that looks like a computed block and is none.
  public static let invalidDirective = Rule(
    "invalid-directive", .error,
    summary: "A computed block is not written as a name in braces and lines of options.",
    reason: "What stands in such a block decides what is computed; a stray line would be ignored.",
    example: """
      ```{comparison}
      options: buy
      ```
      """,
    fix: "Write the name alone in the braces and every line below as `:option: value`.")

  /// A citation or footnote within a link.
  public static let nestedLink = Rule(
    "nested-link", .error,
    summary: "A citation or a footnote stands inside a link's text.",
    reason: "It is a link itself, and a link within a link can be followed by nobody.",
    example: "[as BCG found [@bcg-2024]](true-costs.md)",
    fix: "Move it behind the link: `[as BCG found](true-costs.md) [@bcg-2024]`.")

  /// A reference to a footnote without a text.
  public static let unknownFootnote = Rule(
    "unknown-footnote", .error,
    summary: "A reference leads to a footnote that has no text.",
    reason: "The reader would follow a number to nothing.",
    example: "Costs rise.[^source]",
    fix: "Write the text at the left margin: `[^source]: Where it says so.`")

  /// A footnote's text without a reference.
  public static let unusedFootnote = Rule(
    "unused-footnote", .warning,
    summary: "A footnote has a text and nothing refers to it.",
    reason: "It is not shown, so what it says is lost.",
    example: "[^source]: Where it says so.",
    fix: "Refer to it with `[^source]`, or delete it.")

  /// Two texts for one footnote.
  public static let duplicateFootnote = Rule(
    "duplicate-footnote", .error,
    summary: "Two footnotes of one page have the same label.",
    reason: "Only the first would be shown. Labels are the same when they differ in case alone.",
    example: """
      [^source]: One.
      [^Source]: Two.
      """,
    fix: "Give one of them another label.")

  /// A footnote's text inside another block.
  public static let misplacedFootnote = Rule(
    "misplaced-footnote", .error,
    summary: "A footnote's text stands inside a list or a quote.",
    reason: "Footnotes belong to the page; inside another block they would be shown as text.",
    example: "> [^source]: Where it says so.",
    fix: "Start the line at the left margin; further paragraphs are indented by four spaces.")

  /// A table's row with too many cells.
  public static let raggedTable = Rule(
    "ragged-table", .warning,
    summary: "A table's rows have different numbers of cells.",
    reason: """
      Cells beyond the last column are not shown, and a header row that does not match the line \
      of dashes below it makes no table at all.
      """,
    example: """
      | Option | Cost |
      | ------ | ---- |
      | Buying | low  | fast |
      """,
    fix: "Give every row as many cells as the header; write a `|` within a cell as `\\|`.")

  /// An alert of a kind there is not.
  public static let unknownAlert = Rule(
    "unknown-alert", .warning,
    summary: "A quote opens like an alert, of a kind there is not.",
    reason: "It is shown as an ordinary quote that begins with the word in brackets.",
    example: """
      > [!INFO]
      > Figures are from 2024.
      """,
    fix: "Use one of NOTE, TIP, IMPORTANT, WARNING and CAUTION.")

  /// A role's name with white space before its argument.
  public static let looseRole = Rule(
    "loose-role", .warning,
    summary: "White space parts a role's name in braces from the code behind it.",
    reason: "The name and the code are shown as they are written, and no figure takes their place.",
    example: "Buying costs {value} `buy.total`.",
    fix: """
      Take out the space, or write the braces as code or behind a backslash where they are meant.
      """)

  /// A fence without an end.
  public static let unclosedFence = Rule(
    "unclosed-fence", .warning,
    summary: "A fence opens a block of code and nothing closes it.",
    reason: """
      Everything up to the end of the page, or of the list or quote it stands in, is shown as code.
      """,
    example: """
      ```yaml
      amount: 5k/month

      And this sentence is shown as code too.
      """,
    fix: """
      Close it with a line that holds as many backticks or tildes as the one that opens it, and \
      nothing else.
      """)

  /// A link by a label that is not there.
  public static let undefinedLabel = Rule(
    "undefined-label", .warning,
    summary: "A link names a label that nothing in its page defines.",
    reason: "It is no link then, and its brackets show in the page.",
    example: "Costs rise in [the second year][contract].",
    fix: """
      Define the label on a line of its own, `[contract]: contract.md`, or write the address into \
      the link. For brackets that are text write `\\[`.
      """)

  /// A definition that no link names.
  public static let unusedDefinition = Rule(
    "unused-definition", .warning,
    summary: "A link's definition is named by no link.",
    reason: "The link it was written for is gone or names another label.",
    example: "[contract]: contract.md",
    fix: "Link by it, `[the second year][contract]`, or delete it.")

  /// Two definitions of one label.
  public static let duplicateDefinition = Rule(
    "duplicate-definition", .warning,
    summary: "Two definitions of one page have the same label.",
    reason: "Every link by the label leads to the first; letter case does not tell labels apart.",
    example: """
      [contract]: contract.md
      [Contract]: terms.md
      """,
    fix: "Give one of them another label, or delete it.")
}
