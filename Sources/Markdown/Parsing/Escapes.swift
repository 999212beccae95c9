/// What stands for escaped characters while libcmark reads a text.
///
/// libcmark forgets which characters were escaped, and the dialect must know: `\[@key]` is text. So
/// `\[` goes through the parser as one character that takes as many bytes and, like both of its
/// own, is punctuation, since emphasis depends on that; and comes out as a `Mark`.
struct Escapes: Sendable {
  /// What becomes of an escaped character.
  enum Treatment {
    /// It becomes its mark: text that the dialect still reads.
    case mark
    /// It becomes itself: an address, a title.
    case plain
    /// It stays escaped: code.
    case written
  }

  /// For each of `Mark.escapes` two bytes; none where nothing is escaped.
  private let letters: [[UInt8]]

  /// Nothing is escaped.
  init() { letters = [] }

  /// Chooses characters that a text does not use.
  init(for text: [UInt8]) {
    guard text.contains(backslash) else {
      letters = []
      return
    }
    let used = usedScalars(in: text)
    let free = Escapes.pool.filter { !used.contains($0) } + Escapes.pool
    letters = free.prefix(Mark.escapes.count).map { Array(String($0).utf8) }
  }

  /// Punctuation of Syriac, Armenian, N'Ko and Hebrew: two bytes each, and enough of it that six
  /// are left over in any text that people write.
  private static let pool: [Unicode.Scalar] =
    ([0x708...0x70D, 0x700...0x707, 0x55A...0x55F, 0x7F7...0x7F9] as [ClosedRange<UInt32>])
    .flatMap { $0.compactMap(Unicode.Scalar.init) } + ["\u{5BE}", "\u{5C0}", "\u{5C3}", "\u{5C6}"]

  /// A line in which escaped characters are hidden; those in an address between angle brackets,
  /// where a backslash is itself, stay as they are.
  func hiding(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard !letters.isEmpty, line.contains(backslash) else { return line }
    var line = line
    var index = line.startIndex
    while index + 1 < line.endIndex {
      if line[index] == UInt8(ascii: "<"), let end = addressEnd(in: line, at: index) {
        index = end
      } else if line[index] == backslash {
        if let pair = Mark.escapes.firstIndex(where: { $0.character == line[index + 1] }) {
          line.replaceSubrange(index...(index + 1), with: letters[pair])
        }
        index += 2
      } else {
        index += 1
      }
    }
    return line
  }

  /// Text from the parser, without control characters other than tabs, line breaks and marks.
  func cleaned(_ text: String, _ treatment: Treatment) -> String {
    let isHiding = !letters.isEmpty && text.utf8.contains { $0 >= 0xD5 && $0 <= 0xDF }
    guard isHiding || text.utf8.contains(where: Mark.isControl) else { return text }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
      if let pair = letters.firstIndex(where: { source[index...].starts(with: $0) }) {
        bytes += reading(of: Mark.escapes[pair], treatment)
        index += 2
      } else {
        bytes += Mark.isControl(source[index]) ? Mark.cleaned(source[index]) : [source[index]]
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func reading(
    of pair: (character: UInt8, mark: UInt8), _ treatment: Treatment
  ) -> [UInt8] {
    switch treatment {
    case .mark: [pair.mark]
    case .plain: [pair.character]
    case .written: [backslash, pair.character]
    }
  }
}

private let backslash = UInt8(ascii: "\\")

/// The end of the address between angle brackets that opens at an index, `<scheme:…>`; nil where
/// none does.
private func addressEnd(in line: ArraySlice<UInt8>, at open: Int) -> Int? {
  let rest = line[(open + 1)...]
  let inner = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
  guard inner.endIndex < line.endIndex, line[inner.endIndex] == UInt8(ascii: ">"),
    let first = inner.first, isAlphanumeric(first),
    let colon = inner.firstIndex(where: { !isAlphanumeric($0) && !"+-.".utf8.contains($0) }),
    line[colon] == UInt8(ascii: ":")
  else { return nil }
  return inner.endIndex + 1
}

/// The scalars of two bytes that a text holds or that its numeric references give.
private func usedScalars(in text: [UInt8]) -> Set<Unicode.Scalar> {
  var used: Set<Unicode.Scalar> = []
  for index in text.indices.dropLast() {
    if (0xC2...0xDF).contains(text[index]) {
      let value = UInt32(text[index] & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
      if let scalar = Unicode.Scalar(value) { used.insert(scalar) }
    } else if text[index] == UInt8(ascii: "&"), text[index + 1] == UInt8(ascii: "#") {
      let rest = text[(index + 2)...].prefix(8)
      let isHex = rest.first == UInt8(ascii: "x") || rest.first == UInt8(ascii: "X")
      let digits = rest.dropFirst(isHex ? 1 : 0).prefix(while: isAlphanumeric)
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
      if let scalar = value.flatMap(Unicode.Scalar.init) { used.insert(scalar) }
    }
  }
  return used
}
