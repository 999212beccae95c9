/// Follows the inlines of a block through its source, so that each can be found where it stands.
///
/// libcmark's columns of inlines are wrong behind indents, entities and line breaks; the order of
/// inlines is right, so their text is searched for from where the last one ended.
struct Locator {
  private let bytes: [UInt8]
  private let end: Int
  /// Where the next inline is expected.
  private(set) var cursor: Int
  /// How many more bytes may be searched in vain, so that hostile text costs linear time.
  private var patience = 1 << 18
  /// How many bytes of a text must agree for it to be taken as found.
  private static let longestMatch = 128

  /// Follows a range of the source.
  init(_ region: Range<Int>, of bytes: [UInt8]) {
    self.bytes = bytes
    end = min(region.upperBound, bytes.count)
    cursor = min(region.lowerBound, end)
  }

  /// Moves behind text that comes next, if it stands near as it is written; what may have been
  /// written as a character reference or behind a backslash need not.
  ///
  /// - Returns: where parts of the text stand: offsets in it and in the source, in order.
  @discardableResult
  mutating func pass(_ text: some Collection<UInt8>) -> [(text: Int, source: Int)] {
    let text = [UInt8](text)
    if let parts = passWhole(text[...]) { return parts }
    var parts: [(text: Int, source: Int)] = []
    var index = 0
    while index < text.count {
      let piece = text[index...].prefix { !mayBeReferred($0) }
      if !piece.isEmpty {
        parts.append((index, cursor))
        if let found = passWhole(piece)?.first { parts[parts.count - 1].source = found.source }
      }
      index = piece.endIndex
      let rest = text[index...].prefix(while: mayBeReferred)
      if !rest.isEmpty { parts.append((index, cursor)) }
      index = rest.endIndex
    }
    return parts
  }

  /// Whether a byte may stand for another spelling in the source.
  private func mayBeReferred(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte > 0x20 && !isAlphanumeric(byte))
  }

  private mutating func passWhole(_ text: ArraySlice<UInt8>) -> [(text: Int, source: Int)]? {
    let reach = text.count < 4 ? 8 : 256
    for start in cursor...max(cursor, min(end - 1, cursor + reach)) {
      guard let match = match(text, at: start) else { continue }
      cursor = match.end
      return match.parts
    }
    return nil
  }

  /// How text is written from an offset on, if it is, with backslashes before any of its bytes: where
  /// its parts stand, and where it ends.
  private func match(
    _ text: ArraySlice<UInt8>, at start: Int
  ) -> (parts: [(text: Int, source: Int)], end: Int)? {
    guard start < end, let first = text.first, bytes[start] == first || isBackslash(start) else {
      return nil
    }
    var parts: [(text: Int, source: Int)] = []
    var index = start
    for (offset, byte) in text.enumerated() {
      let isEscaped = isBackslash(index) && bytes[index] != byte
      if isEscaped { index += 1 }
      guard index < end, bytes[index] == byte else { return nil }
      if isEscaped || offset == 0 { parts.append((offset, index)) }
      index += 1
    }
    return (parts, index)
  }

  private func isBackslash(_ index: Int) -> Bool {
    index < end && bytes[index] == UInt8(ascii: "\\")
  }

  /// Moves to the next line's text.
  mutating func passLineBreak() {
    guard let feed = bytes[cursor..<end].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return
    }
    let text = bytes[feed..<end].firstIndex { !isWhiteSpace($0) && $0 != UInt8(ascii: ">") }
    cursor = text ?? end
  }

  /// The address of the inline link whose text ends here, as in `](address "title")`; moves behind
  /// the link, or gives nil where none ends here.
  mutating func passLinkEnd() -> Range<Int>? {
    guard isAt("]("), patience >= 0 else { return nil }
    var index = cursor + 2
    skipSpace(&index)
    let isBracketed = index < end && bytes[index] == UInt8(ascii: "<")
    if isBracketed { index += 1 }
    let start = index
    skipAddress(&index, isBracketed: isBracketed)
    let address = start..<index
    if isBracketed { index += 1 }
    skipSpace(&index)
    skipTitle(&index)
    guard index < end, bytes[index] == UInt8(ascii: ")") else {
      patience -= index - cursor
      return nil
    }
    cursor = index + 1
    return address
  }

  private func skipSpace(_ index: inout Int) {
    while index < end, isWhiteSpace(bytes[index]) { index += 1 }
  }

  /// Up to the bracket that closes an address, or the white space or parenthesis that ends it.
  private func skipAddress(_ index: inout Int, isBracketed: Bool) {
    var depth = 0
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: ">") where isBracketed: return
      case _ where isBracketed: break
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth < 0 { return }
      case let byte where isWhiteSpace(byte): return
      default: break
      }
      index += 1
    }
    index = min(index, end)
  }

  private func skipTitle(_ index: inout Int) {
    guard index < end, let closing = Locator.titleEnds[bytes[index]] else { return }
    index += 1
    while index < end, bytes[index] != closing {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    index = min(index + 1, end)
    skipSpace(&index)
  }

  /// What closes a title, by what opens it.
  private static let titleEnds: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
    UInt8(ascii: "("): UInt8(ascii: ")"),
  ]

  /// Moves to an offset.
  mutating func move(to offset: Int) { cursor = min(max(0, offset), end) }

  /// Whether text comes next.
  func isAt(_ text: String) -> Bool { bytes[cursor..<end].starts(with: text.utf8) }

  /// Whether text ends where the next inline is expected.
  func hasJustPassed(_ text: String) -> Bool {
    cursor >= text.utf8.count && bytes[(cursor - text.utf8.count)..<cursor].elementsEqual(text.utf8)
  }

  /// Moves behind the next place where text stands, and gives it; nil where there is none.
  mutating func find(_ text: some Collection<UInt8>) -> Range<Int>? {
    guard let range = search(text, from: cursor) else { return nil }
    cursor = range.upperBound
    return range
  }

  /// The next place where text stands at or after an offset; nil where there is none.
  mutating func search(_ text: some Collection<UInt8>, from start: Int) -> Range<Int>? {
    guard !text.isEmpty, start <= end, patience >= 0 else { return nil }
    if let range = first([UInt8](text)[...], from: start, to: end) { return range }
    patience -= end - start
    return nil
  }

  /// The next place where text stands that opens with a character which no backslash escapes there;
  /// nil where there is none.
  mutating func searchUnescaped(
    _ text: some Collection<UInt8>, from start: Int
  ) -> Range<Int>? {
    var from = start
    while let range = search(text, from: from) {
      let slashes = bytes[..<range.lowerBound].reversed().prefix { $0 == UInt8(ascii: "\\") }
      if slashes.count % 2 == 0 { return range }
      from = range.lowerBound + 1
    }
    return nil
  }

  private func first(
    _ text: ArraySlice<UInt8>, from start: Int, to limit: Int
  ) -> Range<Int>? {
    guard let head = text.first, text.count <= limit - start else { return nil }
    let opening = text.prefix(Locator.longestMatch)
    var index = start
    while let candidate = bytes[index..<limit].firstIndex(of: head) {
      guard candidate + text.count <= limit else { return nil }
      if bytes[candidate..<(candidate + opening.count)] == opening {
        return candidate..<(candidate + text.count)
      }
      index = candidate + 1
    }
    return nil
  }
}
