import Diagnostics

/// The ids of one kind, and the rule that speaks when one is not among them.
struct Namespace: Sendable {
  /// What the ids name, in the singular, such as `option`.
  let noun: String
  let rule: Rule
  /// In the guide's order, without repeats.
  let ids: [String]
  /// Whether every id is known; where a file could not be read, an unknown one is no finding.
  let isComplete: Bool
  private let known: Set<String>

  init(_ noun: String, _ rule: Rule, _ ids: [String], isComplete: Bool = true) {
    self.noun = noun
    self.rule = rule
    self.isComplete = isComplete
    var known: Set<String> = []
    self.ids = ids.filter { known.insert($0).inserted }
    self.known = known
  }

  func contains(_ id: String) -> Bool { known.contains(id) }

  /// The finding about an id that is not among these, or nil where it is or may be.
  func problem(with id: String, at location: SourceLocation) -> Diagnostic? {
    guard isComplete, !contains(id) else { return nil }
    return Diagnostic(
      rule, "no \(noun) is named '\(id)'", at: location,
      help: suggestion(for: id, among: ids, noun: plural))
  }

  private var plural: String {
    switch noun {
    case "case study": "case studies"
    case "criterion": "criteria"
    default: noun + "s"
    }
  }
}
