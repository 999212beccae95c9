/// One thing that is checked, named by a kebab-case id that is the same in code, fixtures,
/// documents and output.
public struct Rule: Hashable, Sendable {
  /// The kebab-case name, such as `unknown-reference`.
  public let id: String
  /// The severity unless the guide's `checks` say otherwise.
  public let severity: Severity
  /// What it means, in one sentence.
  public let summary: String
  /// Why it matters.
  public let reason: String
  /// An example of what fires it, as source text.
  public let example: String
  /// How it is mended.
  public let fix: String

  /// Declares a rule.
  public init(
    _ id: String, _ severity: Severity, summary: String, reason: String, example: String,
    fix: String
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.reason = reason
    self.example = example
    self.fix = fix
  }

  /// Rules are the same when their ids are.
  public static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
