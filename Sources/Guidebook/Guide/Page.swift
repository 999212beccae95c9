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
  /// Earlier output paths that lead here, where they are written.
  public let aliases: [Located<String>]
  /// The text.
  public let body: Document
  /// Where it starts.
  public let location: SourceLocation
}
