/// The control characters that carry meaning from the parser to the dialect, one byte each.
///
/// They stand for characters that were escaped, which the dialect leaves alone. The source holds no
/// control characters then, those it has become U+FFFD; so do those that character references make.
enum Mark {
  /// Stands for the colon after a footnote's label, so that it defines no link.
  static let colon: UInt8 = 0x05

  /// Characters that mean more to the dialect than to CommonMark, and their marks.
  static let escapes: [(character: UInt8, mark: UInt8)] = [
    (UInt8(ascii: "~"), 0x01), (UInt8(ascii: "@"), 0x02), (UInt8(ascii: "{"), 0x03),
    (UInt8(ascii: "^"), 0x04), (UInt8(ascii: "["), 0x06), (UInt8(ascii: "]"), 0x07),
    (UInt8(ascii: ":"), 0x08),
  ]

  /// Whether a byte stands for an escaped character.
  static func isEscape(_ byte: UInt8) -> Bool { escapes.contains { $0.mark == byte } }

  /// Text whose marks are the characters they stand for again.
  static func revealed(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: isControl) else { return String(decoding: bytes, as: UTF8.self) }
    let plain = bytes.map { byte in escapes.first { $0.mark == byte }?.character ?? byte }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Text as it stands in the source: marks are escaped characters again.
  static func asWritten(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(where: isControl) else { return Array(bytes) }
    return bytes.flatMap { byte -> [UInt8] in
      let pair = isControl(byte) ? escapes.first { $0.mark == byte } : nil
      return pair.map { [UInt8(ascii: "\\"), $0.character] } ?? [byte]
    }
  }

  /// Source text without control characters other than tabs and line breaks; one scalar becomes
  /// one scalar, so columns stay.
  static func cleaned(source bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: isControl) else { return bytes }
    return bytes.flatMap { byte -> [UInt8] in
      if byte == 0x0C { return [UInt8(ascii: " ")] }
      return isControl(byte) ? replacement : [byte]
    }
  }

  /// What a control character from the parser becomes.
  static func cleaned(_ control: UInt8) -> [UInt8] {
    control == colon ? [UInt8(ascii: ":")] : replacement
  }

  /// Whether a byte is a control character other than a tab or a line break.
  static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n")
      && byte != UInt8(ascii: "\r")) || byte == 0x7F
  }

  private static let replacement: [UInt8] = Array("\u{FFFD}".utf8)
}
