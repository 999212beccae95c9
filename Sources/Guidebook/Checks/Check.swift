import Diagnostics

/// One check: the rule it reports and how it finds what breaks it.
struct Check: Sendable {
  let rule: Rule
  let findings: @Sendable (Inspection) -> [Diagnostic]

  init(_ rule: Rule, findings: @escaping @Sendable (Inspection) -> [Diagnostic]) {
    self.rule = rule
    self.findings = findings
  }
}
