/// Markup that is safe to put into a page as it is.
///
/// Only the Markdown writer, the charts and the template engine make it; text becomes `HTML` by
/// being escaped.
public struct HTML: Hashable, Sendable {
  /// UTF-8.
  public private(set) var bytes: [UInt8]

  /// Nothing.
  public init() { bytes = [] }

  /// Text, escaped for element content and quoted attribute values; control characters other than
  /// tabs and line breaks, which no page may hold, become U+FFFD.
  ///
  /// Escaping looks at bytes: to Swift, `<` and a combining mark after it are one `Character` that
  /// is not `<`.
  public init(escaping text: String) {
    bytes = []
    append(escaping: text)
  }

  /// Markup known to be well formed and free of untrusted text.
  package init(trusted markup: String) { bytes = Array(markup.utf8) }

  /// Markup known to be well formed and free of untrusted text.
  package init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// Appends markup.
  public mutating func append(_ other: HTML) { bytes += other.bytes }

  /// Appends text, escaped.
  public mutating func append(escaping text: String) {
    bytes.reserveCapacity(bytes.count + text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): bytes.append(byte)
      case 0..<0x20, 0x7F: bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// Appends markup known to be well formed and free of untrusted text.
  package mutating func append(trusted markup: StaticString) {
    markup.withUTF8Buffer { bytes += $0 }
  }

  /// The markup as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
