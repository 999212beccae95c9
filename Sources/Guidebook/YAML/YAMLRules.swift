public import Diagnostics

extension Rule {
  /// A file without content.
  public static let emptyFile = Rule(
    "empty-file", .error, summary: "A file has no content.",
    reason: "An empty file is usually one that was not saved, and nothing can be read from it.",
    example: "# only a comment", fix: "Write the file, or delete it.")

  /// A YAML file beyond the limits.
  public static let yamlLimit = Rule(
    "yaml-limit", .error,
    summary:
      "A YAML file is larger than 256 KiB, deeper than 32 levels, or holds over 50,000 events.",
    reason: "Assessments come from many teams; no file may tie up the machine that reads it.",
    example: "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    fix: "Split or shorten the file.")

  /// A part of YAML that is not read.
  public static let yamlFeature = Rule(
    "yaml-feature", .error,
    summary: "A YAML file uses anchors, aliases, tags, directives, merge keys, keys that are not "
      + "text, or a second document.",
    reason: "They make a file mean something else than what it shows.",
    example: "costs: *defaults", fix: "Write the values out; put text that looks so in quotes.")

  /// Text that is not YAML.
  public static let yamlSyntax = Rule(
    "yaml-syntax", .error, summary: "A file is not valid YAML.",
    reason: "Nothing can be read from a file that does not parse.",
    example: "title: Build: or buy?", fix: "Put the value in quotes, or mend the indentation.")

  /// Text that YAML reads as something else.
  public static let yamlTrap = Rule(
    "yaml-trap", .error, summary: "YAML reads a value as something else than it looks like.",
    reason: "`>` begins a folded text, a comma begins a new key, and brackets make a list.",
    example: "passes: >= 10", fix: "Put the value in quotes.")

  /// The same key twice in one mapping.
  public static let duplicateKey = Rule(
    "duplicate-key", .error, summary: "A key is written twice in one mapping.",
    reason: "Only one of the two values can count, and nothing says which.",
    example: "owner: Ann\nowner: Ben", fix: "Keep one of the two.")
}
