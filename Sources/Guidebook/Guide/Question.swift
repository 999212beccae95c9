public import Decision
public import Diagnostics
public import Markdown

/// One thing a team is asked.
public struct Question: Sendable {
  /// The input as the engine sees it.
  public let input: Input
  /// The question's words.
  public let text: String
  /// Why it is asked, Markdown; nil where it does not say.
  public let why: Document?
  /// Where it is written.
  public let location: SourceLocation
  /// The input's name.
  public var id: String { input.id }
}
