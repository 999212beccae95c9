public import Diagnostics

/// An image as written.
public struct Image: Hashable, Sendable {
  /// The source, percent-encoded as libcmark gives it.
  public let source: Located<String>
  /// The title, or nil.
  public let title: String?
  /// The alternative text.
  public let alternative: String

  /// Makes an image.
  public init(source: Located<String>, title: String?, alternative: String) {
    self.source = source
    self.title = title
    self.alternative = alternative
  }
}
