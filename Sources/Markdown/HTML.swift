/// Markup that is safe to put into a page as it is.
///
/// Only the Markdown writer, the charts and the template engine make it; text becomes `HTML` by
/// being escaped.
public struct HTML: Hashable, Sendable {
  /// UTF-8.
  public private(set) var bytes: [UInt8]

  /// Nothing.
  public init() { bytes = [] }

  /// Text, escaped for element content and quoted attribute values.
  public init(escaping text: String) {
    bytes = []
  }

  /// Markup known to be well formed and free of untrusted text.
  package init(trusted markup: String) { bytes = Array(markup.utf8) }

  /// Markup known to be well formed and free of untrusted text.
  package init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// Appends markup.
  public mutating func append(_ other: HTML) { bytes += other.bytes }

  /// The markup as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
