public import Diagnostics

/// A link as written; where it leads is resolved later.
public struct Link: Hashable, Sendable {
  /// The destination, percent-encoded as libcmark gives it.
  public let destination: Located<String>
  /// The title, or nil.
  public let title: String?
  /// What is shown.
  public let content: [Inline]

  /// Makes a link.
  public init(destination: Located<String>, title: String?, content: [Inline]) {
    self.destination = destination
    self.title = title
    self.content = content
  }
}
