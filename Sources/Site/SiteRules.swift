public import Diagnostics

/// Every rule that building the pages can fire, in the order of their ids.
public let siteRules: [Rule] = [.brokenTemplate]

extension Rule {
  static let brokenTemplate = Rule(
    "broken-template", .error,
    summary: "A template uses a name its page does not have, or is not well formed.",
    reason: "A blank where a figure should stand looks like a finished page.",
    example: "{{titel}}",
    fix: "Use one of the names listed; close every section; write markup with three braces.")
}
