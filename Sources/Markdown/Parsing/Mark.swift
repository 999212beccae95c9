/// The control characters that carry meaning through the parser, one byte each.
///
/// libcmark forgets which characters were escaped, and the dialect must know: `\[@key]` is text. So
/// the character behind a backslash goes through the parser as a mark. The source holds no control
/// characters then, those it has become U+FFFD; so do those that character references make.
enum Mark {
  /// Stands for the colon after a footnote's label, so that it defines no link.
  static let colon: UInt8 = 0x05

  /// Characters that mean more to the dialect than to CommonMark, and their marks.
  private static let escapes: [(character: UInt8, mark: UInt8)] = [
    (UInt8(ascii: "~"), 0x01), (UInt8(ascii: "@"), 0x02), (UInt8(ascii: "{"), 0x03),
    (UInt8(ascii: "^"), 0x04), (UInt8(ascii: "["), 0x06), (UInt8(ascii: "]"), 0x07),
  ]

  private static let backslash = UInt8(ascii: "\\")

  /// What becomes of a backslash before a mark.
  enum Backslash {
    /// It goes and the mark stays: text that the dialect still reads.
    case dropKeepingMark
    /// It goes: an address, a title.
    case drop
    /// It stays: code.
    case keep
  }

  /// A line whose escaped characters are marks, behind their backslashes; those in what may be an
  /// address between angle brackets, where backslashes are themselves, stay as they are.
  static func hidingEscapes(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard line.contains(backslash) else { return line }
    var line = line
    var isInAddress = false
    var index = line.startIndex
    while index + 1 < line.endIndex {
      switch line[index] {
      case UInt8(ascii: "<"): isInAddress = true
      case UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\t"): isInAddress = false
      case backslash:
        if !isInAddress, let pair = escapes.first(where: { $0.character == line[index + 1] }) {
          line[index + 1] = pair.mark
        }
        index += 1
      default: break
      }
      index += 1
    }
    return line
  }

  /// Text from the parser, without control characters other than tabs, line breaks and marks.
  static func cleaned(_ text: String, _ treatment: Backslash) -> String {
    guard text.utf8.contains(where: isControl) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      guard isControl(byte) else {
        bytes.append(byte)
        continue
      }
      let pair = bytes.last == backslash ? escapes.first { $0.mark == byte } : nil
      if let pair {
        if treatment != .keep { bytes.removeLast() }
        bytes.append(treatment == .dropKeepingMark ? pair.mark : pair.character)
      } else {
        bytes += byte == colon ? [UInt8(ascii: ":")] : replacement
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

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
      return pair.map { [backslash, $0.character] } ?? [byte]
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

  private static let replacement: [UInt8] = Array("\u{FFFD}".utf8)

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n")
      && byte != UInt8(ascii: "\r")) || byte == 0x7F
  }
}
