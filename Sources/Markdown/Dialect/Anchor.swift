/// A heading's explicit anchor, `{#id}` at the end of its text.
struct Anchor: Sendable {
  /// The id, or nil where what stands between the braces cannot be one.
  let id: String?
  /// What stands between `{#` and `}`.
  let text: String
  /// How many bytes of the heading's last text come before the brace, trimmed.
  let prefix: Int

  /// Reads the anchor that text ends with, or nil where it ends with none.
  init?(endOf text: some Collection<UInt8>) {
    let text = Array(text)[...].trimmingWhiteSpace()
    guard text.last == UInt8(ascii: "}"), let open = text.lastIndex(of: UInt8(ascii: "{")),
      text[open...].starts(with: "{#".utf8)
    else { return nil }
    let inner = text[(open + 2)..<(text.endIndex - 1)]
    self.text = String(decoding: inner, as: UTF8.self)
    prefix = text[..<open].trimmingWhiteSpace().endIndex
    id = Anchor.isID(inner) ? self.text : nil
  }

  /// A letter, then letters, digits, `-`, `_` and `.`; so an anchor never meets the ids that the
  /// writer makes, which hold a colon.
  private static func isID(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, isAlphanumeric(first), !(0x30...0x39).contains(first) else {
      return false
    }
    return bytes.allSatisfy { isAlphanumeric($0) || "-_.".utf8.contains($0) }
  }
}
