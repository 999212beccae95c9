/// A footnote's mark in text, `[^label]`.
struct FootnoteLabel: Sendable {
  /// The label without `^`.
  let label: String
  /// The indices of the whole mark, brackets included.
  let range: Range<Int>

  /// Reads the mark that starts at an index.
  init?(in bytes: ArraySlice<UInt8>, at start: Int) {
    guard bytes[start...].starts(with: "[^".utf8) else { return nil }
    var end = start + 2
    while end < bytes.endIndex, FootnoteLabel.mayHold(bytes[end]) { end += 1 }
    guard end > start + 2, end < bytes.endIndex, bytes[end] == UInt8(ascii: "]") else {
      return nil
    }
    label = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
    range = start..<(end + 1)
  }

  /// What two labels share when they mean the same note: GitHub folds case.
  var key: String { FootnoteLabel.key(label) }

  /// What two labels share when they mean the same note.
  static func key(_ label: String) -> String { label.lowercased() }

  private static func mayHold(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]")
      && byte != UInt8(ascii: "\\")
  }
}
