public import Diagnostics

/// A heading with the id its anchor has.
public struct Heading: Hashable, Sendable {
  /// 1 to 6.
  public let level: Int
  /// The anchor: `{#id}` where written, else GitHub's slug, made unique in the file with `-1`, `-2`.
  public let id: String
  /// The text.
  public let content: [Inline]
  /// Where it stands.
  public let location: SourceLocation

  /// Makes a heading.
  public init(level: Int, id: String, content: [Inline], location: SourceLocation) {
    self.level = level
    self.id = id
    self.content = content
    self.location = location
  }
}
