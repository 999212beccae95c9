/// A web or mail address that stands in text without brackets, as cmark-gfm's extension finds it.
struct BareAddress {
  /// The indices it takes in the text.
  let range: Range<Int>
  /// What comes before its text to make a link's destination of it.
  let scheme: String

  /// The addresses in a text, in order.
  ///
  /// - Parameters:
  ///   - text: UTF-8 in which marks stand for escaped characters.
  ///   - isOpen: whether an address without a scheme may stand at the start.
  static func all(in text: ArraySlice<UInt8>, isOpen: Bool) -> [BareAddress] {
    var found: [BareAddress] = []
    var start = text.startIndex
    var index = start
    while let next = text[index...].firstIndex(where: { ":@w".utf8.contains($0) }) {
      index = next + 1
      guard let address = address(in: text[start...], at: next, isOpen: isOpen && found.isEmpty)
      else { continue }
      found.append(address)
      start = address.range.upperBound
      index = start
    }
    return found
  }

  private static func address(
    in text: ArraySlice<UInt8>, at index: Int, isOpen: Bool
  ) -> BareAddress? {
    switch text[index] {
    case UInt8(ascii: ":"): web(in: text, at: index)
    case UInt8(ascii: "@"): mail(in: text, at: index)
    default: www(in: text, at: index, isOpen: isOpen)
    }
  }

  // MARK: Web

  /// `https://…` or `http://…` whose colon stands at an index.
  private static func web(in text: ArraySlice<UInt8>, at colon: Int) -> BareAddress? {
    let letters = text[..<colon].suffix(6).reversed().prefix(while: isLetter).reversed()
    let scheme = String(decoding: letters, as: UTF8.self).lowercased()
    guard text[colon...].starts(with: "://".utf8), scheme == "https" || scheme == "http",
      let end = end(ofDomainIn: text[(colon + 3)...], needsDot: false)
    else { return nil }
    return BareAddress(range: (colon - scheme.utf8.count)..<end, scheme: "")
  }

  /// `www.…` whose first letter stands at an index.
  private static func www(
    in text: ArraySlice<UInt8>, at index: Int, isOpen: Bool
  ) -> BareAddress? {
    guard text[index...].starts(with: "www.".utf8) else { return nil }
    let mayStart =
      index == text.startIndex
      ? isOpen : isWhiteSpace(text[index - 1]) || "*_~(".utf8.contains(text[index - 1])
    guard mayStart, let end = end(ofDomainIn: text[index...], needsDot: true) else { return nil }
    return BareAddress(range: index..<end, scheme: "http://")
  }

  /// The end of the address whose domain starts a text; nil where none does.
  ///
  /// The last two parts of a domain hold no underscore. A name is at most 253 bytes long, so one that
  /// fails costs little however many are tried in a row.
  private static func end(ofDomainIn text: ArraySlice<UInt8>, needsDot: Bool) -> Int? {
    guard let first = text.first, isWord(first) else { return nil }
    let domain = text.prefix(254).prefix { isWord($0) || "-_.".utf8.contains($0) }
    let parts = domain.split(separator: UInt8(ascii: "."))
    guard domain.count <= 253, parts.count > (needsDot ? 1 : 0),
      !parts.suffix(2).joined().contains(UInt8(ascii: "_"))
    else { return nil }
    let rest = text.prefix { !isWhiteSpace($0) && $0 != UInt8(ascii: "<") }
    return trimmed(rest).endIndex
  }

  // MARK: Mail

  /// `name@domain` whose `@` stands at an index, with `mailto:` where it is written.
  private static func mail(in text: ArraySlice<UInt8>, at sign: Int) -> BareAddress? {
    let name = text[..<sign].reversed().prefix { isAlphanumeric($0) || ".+-_".utf8.contains($0) }
    var start = sign - name.count
    guard start < sign, let end = end(ofMailIn: text[(sign + 1)...]) else { return nil }
    let before = text[..<start]
    if before.hasWord("xmpp:") { return nil }
    let hasScheme = before.hasWord("mailto:")
    if hasScheme { start -= "mailto:".utf8.count }
    return BareAddress(range: start..<end, scheme: hasScheme ? "" : "mailto:")
  }

  /// The end of a mail address behind its `@`: parts with dots between them, a letter at the end.
  private static func end(ofMailIn text: ArraySlice<UInt8>) -> Int? {
    var end = text.startIndex
    var dots = 0
    while end < text.endIndex {
      if text[end] == UInt8(ascii: "."), end + 1 < text.endIndex, isAlphanumeric(text[end + 1]) {
        dots += 1
      } else if !isAlphanumeric(text[end]) && text[end] != UInt8(ascii: "-")
        && text[end] != UInt8(ascii: "_")
      {
        break
      }
      end += 1
    }
    guard dots > 0, isLetter(text[end - 1]) else { return nil }
    return end < text.endIndex && text[end] == UInt8(ascii: "@") ? nil : end
  }

  // MARK: Ends

  /// An address without the punctuation at its end that belongs to the sentence: marks, a closing
  /// bracket that opens nowhere in the address, a character reference.
  private static func trimmed(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var address = address
    var open = Brackets(in: address)
    while let last = address.last {
      if "?!.,:*_~'\"".utf8.contains(last) {
        address.removeLast()
      } else if last == UInt8(ascii: ";") {
        let word = address.dropLast().reversed().prefix(while: isLetter).count
        let start = address.endIndex - 2 - word
        let isReference =
          word > 0 && start >= address.startIndex && address[start] == UInt8(ascii: "&")
        address = isReference ? address[..<start] : address.dropLast()
      } else if open.isUnmatched(last) {
        address.removeLast()
      } else {
        break
      }
    }
    return address
  }

  /// How many more brackets of each kind close than open.
  private struct Brackets {
    private var excess: [UInt8: Int] = [:]

    init(in text: ArraySlice<UInt8>) {
      for byte in text {
        switch byte {
        case UInt8(ascii: ")"), UInt8(ascii: "]"): excess[byte, default: 0] += 1
        case UInt8(ascii: "("): excess[UInt8(ascii: ")"), default: 0] -= 1
        case UInt8(ascii: "["): excess[UInt8(ascii: "]"), default: 0] -= 1
        default: break
        }
      }
    }

    /// Whether a byte closes a bracket that did not open, which then counts no more.
    mutating func isUnmatched(_ byte: UInt8) -> Bool {
      guard let count = excess[byte], count > 0 else { return false }
      excess[byte] = count - 1
      return true
    }
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  isAlphanumeric(byte) && byte >= UInt8(ascii: "A")
}

extension ArraySlice<UInt8> {
  /// Whether a word stands at the end and no letter or digit before it.
  fileprivate func hasWord(_ word: String) -> Bool {
    let start = endIndex - word.utf8.count
    guard start >= startIndex, self[start...].elementsEqual(word.utf8) else { return false }
    return start == startIndex || !isAlphanumeric(self[start - 1])
  }
}
