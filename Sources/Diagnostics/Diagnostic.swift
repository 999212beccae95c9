/// One finding about a guide: what is wrong, where, by which rule, and the likely fix.
public struct Diagnostic: Hashable, Sendable {
  /// The rule that fired.
  public let rule: Rule
  /// How much it matters; the rule's own severity unless the guide says otherwise.
  public var severity: Severity
  /// The headline: the specific thing first, no full stop.
  public let message: String
  /// Where it is, or nil when it concerns the guide as a whole.
  public let location: SourceLocation?
  /// The one likely fix, where there is one.
  public let help: String?
  /// Other places that belong to the finding, such as the first of two duplicates.
  public let notes: [Note]

  /// A second place that belongs to a finding.
  public struct Note: Hashable, Sendable {
    /// What is there.
    public let message: String
    /// Where it is.
    public let location: SourceLocation

    /// Makes a note about a place.
    public init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  /// Makes a finding with its rule's own severity.
  public init(
    _ rule: Rule, _ message: String, at location: SourceLocation?, help: String? = nil,
    notes: [Note] = []
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.message = message
    self.location = location
    self.help = help
    self.notes = notes
  }
}

extension Diagnostic: Comparable {
  /// Orders findings by file, line and column, then rule and message; those without a place last.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.location, right.location) {
    case (let a?, let b?) where a != b: return a < b
    case (nil, _?): return false
    case (_?, nil): return true
    default: return (left.rule.id, left.message) < (right.rule.id, right.message)
    }
  }
}
