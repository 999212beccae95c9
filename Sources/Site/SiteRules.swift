public import Diagnostics

/// Every rule that building the pages can fire, in the order of their ids.
public let siteRules: [Rule] = [.brokenTemplate, .duplicatePage, .unsafePath]

extension Rule {
  static let brokenTemplate = Rule(
    "broken-template", .error,
    summary: "A template uses a name its page does not have, or is not well formed.",
    reason: "A blank where a figure should stand looks like a finished page.",
    example: "{{titel}}",
    fix: "Use one of the names listed; close every section; write markup with three braces.")

  static let duplicatePage = Rule(
    "duplicate-page", .error,
    summary: "Two files of the site would have the same path.",
    reason: "One would silently replace the other, on some file systems even if only case differs.",
    example: "aliases: [compare.html]",
    fix: "Rename one of the files, or remove the alias.")

  static let unsafePath = Rule(
    "unsafe-path", .error,
    summary: "A file of the site would not lie below the output folder.",
    reason: "Content comes from many teams, and a path with '..' could overwrite anything.",
    example: "aliases: [../index.html]",
    fix: "Write the path relative to the site's root, without '.' and '..' parts.")
}
