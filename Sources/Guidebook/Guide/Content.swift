public import Decision
public import Diagnostics
public import Markdown

/// A Markdown file of the guide.
public struct Page: Sendable {
  /// The path relative to `Content/`, such as `framework/true-costs.md`.
  public let path: String
  /// The title.
  public let title: String
  /// One or two sentences, or nil.
  public let summary: String?
  /// Its place among its siblings, lower first; nil stands last.
  public let order: Int?
  /// When a person last went over it.
  public let lastReviewed: CalendarDate?
  /// The age at which it is stale; the guide's own where it does not say.
  public let reviewIn: Duration
  /// Who keeps it.
  public let owner: String?
  /// Earlier output paths that lead here.
  public let aliases: [String]
  /// The text.
  public let body: Document
  /// Where it starts.
  public let location: SourceLocation
}

/// Something that happened, with its outcome; also a worked example.
public struct CaseStudy: Sendable {
  /// How it went.
  public enum Outcome: String, CaseIterable, Sendable { case success, failure }

  /// The kebab-case name, from its file.
  public let id: String
  /// Its page.
  public let page: Page
  /// Where it happened, as the source names it.
  public let organisation: String?
  /// The option that was taken.
  public let option: String
  /// How it went.
  public let outcome: Outcome
  /// The field, such as `customer support`.
  public let domain: String?
  /// The answers by input, as far as they are known.
  public let answers: [String: Answer]
  /// What it rests on.
  public let basis: Basis
  /// What must come out: success reaches its option, failure is not recommended.
  public var expectation: Expectation {
    outcome == .success ? .reachable(option) : .not(option)
  }
}

/// A work that is cited, under CSL's names.
public struct Reference: Sendable {
  /// How good the evidence is, best first.
  public enum Evidence: String, CaseIterable, Sendable {
    case measured
    case peerReviewed = "peer-reviewed"
    case survey, vendor, anecdote, none
  }

  /// The citation key, from its file.
  public let id: String
  /// Its page.
  public let page: Page
  /// CSL's item type, such as `report`.
  public let type: String
  /// The authors as written, in order.
  public let authors: [String]
  /// The date as written, such as `2024` or `2024-06-01`.
  public let issued: String?
  /// Who published it.
  public let publisher: String?
  /// Where it is found.
  public let url: String?
  /// When it was last looked at.
  public let accessed: CalendarDate?
  /// How good it is as evidence.
  public let evidence: Evidence
  /// Whether it is listed without being cited.
  public let isBackground: Bool
}

/// A stated figure that is held against what the numbers give.
public struct Claim: Sendable {
  /// What the guide says must come out.
  public enum Expected: Hashable, Sendable {
    /// Nothing: a difference is a finding.
    case unspecified
    /// A known difference; one that vanishes is a finding.
    case differs
  }

  /// How far stated and computed may lie apart.
  public enum Tolerance: Hashable, Sendable {
    /// A share of the stated value.
    case relative(Rational)
    /// Percentage points, 1 being one point.
    case points(Rational)
  }

  /// The kebab-case name.
  public let id: String
  /// The statement in words.
  public let says: String
  /// The stated value.
  public let value: Measure?
  /// The stated value as written.
  public let valueText: String?
  /// Whether the statement says "at least".
  public let isAtLeast: Bool
  /// What it should come to, or nil where nothing can be computed.
  public let computed: Expression?
  /// How far apart is near enough.
  public let tolerance: Tolerance
  /// What the guide acknowledges.
  public let expected: Expected
  /// A remark, or nil.
  public let note: String?
  /// What it rests on.
  public let basis: Basis
  /// Where it is written.
  public let location: SourceLocation
}
