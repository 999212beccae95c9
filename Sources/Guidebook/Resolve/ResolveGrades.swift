public import Diagnostics

extension Resolver {
  /// The severities that differ from the rules' own, by rule; nil switches a rule off.
  mutating func severities(_ checks: [Keyed<Located<Severity?>>]) -> [String: Severity?] {
    let known = checks.filter { knows($0.key) && mayGrade($0.key, $0.value) }
    return Dictionary(
      known.map { ($0.key.value, $0.value.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is a rule of this name; where not, that is reported.
  mutating func knows(_ rule: Located<String>) -> Bool {
    guard rules[rule.value] == nil else { return true }
    let ids = rules.keys.sorted()
    report(
      .unknownRule, "no rule is named '\(rule.value)'", at: rule.location,
      help: suggestion(for: rule.value, among: ids, noun: "rules"))
    return false
  }

  /// Whether findings of a rule can be accepted in place; where not, that is reported.
  mutating func mayAccept(_ id: Located<String>) -> Bool {
    guard let rule = rules[id.value], !rule.isGradable else { return true }
    report(
      .fixedSeverity, "'\(id.value)' cannot be accepted: what breaks it is left out of the guide",
      at: id.location, help: "take the comment out and mend what breaks it")
    return false
  }

  /// Whether a rule can be given a severity; where not, that is reported.
  private mutating func mayGrade(_ id: Located<String>, _ severity: Located<Severity?>) -> Bool {
    guard let rule = rules[id.value] else { return false }
    if !rule.isGradable, severity.value != .error {
      report(
        .fixedSeverity, "'\(id.value)' stays an error: what breaks it is left out of the guide",
        at: severity.location, help: "take the entry out and mend what breaks it")
      return false
    }
    guard severity.value == .error, freshnessRules.contains(rule) else { return true }
    report(
      .fixedSeverity, "'\(id.value)' is never an error: age alone stops no build",
      at: severity.location,
      help: "write warning; a run with --strict fails on it")
    return false
  }
}

extension Rule {
  /// Whether a guide may grade the rule's findings, or accept them in place.
  ///
  /// Errors of reading stay errors: what they name was left out of the guide.
  var isGradable: Bool { severity != .error || checkRules.contains(self) }

  /// A severity that a rule cannot have.
  public static let fixedSeverity = Rule(
    "fixed-severity", .warning,
    summary: "A rule is given a severity that it cannot have, or accepted where it cannot be.",
    reason: """
      What cannot be read is left out of the guide, so it stays an error, and age alone stops no \
      build. What the line says is not done.
      """,
    example: "checks: {unknown-key: off, stale-page: error}",
    fix: "Take the line out and mend what the finding is about; `--strict` fails on warnings.")
}
