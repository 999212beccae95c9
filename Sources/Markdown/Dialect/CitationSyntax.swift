/// What stands between the brackets of a citation, `see @key, p. 3; @other`.
struct CitationSyntax {
  /// One cited work, as ranges of the text.
  struct Work {
    let prefix: String
    /// `@key`, with the `@`.
    let key: Range<Int>
    let locator: String
  }

  /// What a text in brackets is.
  enum Reading {
    /// Text without a key.
    case none
    /// A citation.
    case works([Work])
    /// Something with a key in it that is no citation, and the likely fix.
    case mistake(String)
  }

  /// Reads a text in brackets.
  static func read(_ text: ArraySlice<UInt8>) -> Reading {
    let segments = text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let found = segments.map(keys(in:))
    guard found.contains(where: { !$0.isEmpty }) else { return .none }
    if found.contains(where: { $0.count > 1 }) {
      return .mistake("part the works by ';', as in [@one; @other]")
    }
    if found.contains(where: \.isEmpty) {
      return .mistake("each part between ';' needs a key, as in [@one, p. 3; @other]")
    }
    return .works(zip(segments, found).map { work($0, key: $1[0]) })
  }

  private static func work(_ segment: ArraySlice<UInt8>, key: Range<Int>) -> Work {
    var prefix = segment[..<key.lowerBound].trimmingWhiteSpace()
    // Pandoc's mark for leaving out the author, who does not stand in a numbered reference.
    if prefix.last == UInt8(ascii: "-") { prefix = prefix.dropLast().trimmingWhiteSpace() }
    var locator = segment[key.upperBound...].trimmingWhiteSpace()
    if locator.first == UInt8(ascii: ",") { locator = locator.dropFirst().trimmingWhiteSpace() }
    return Work(
      prefix: Mark.revealed(prefix), key: key, locator: Mark.revealed(locator))
  }

  /// The keys of a segment, each with its `@`.
  private static func keys(in segment: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = segment.startIndex
    while let at = segment[index...].firstIndex(of: UInt8(ascii: "@")) {
      let end = keyEnd(in: segment, after: at)
      let isInWord = at > segment.startIndex && isWord(segment[at - 1])
      if !isInWord, let end { found.append(at..<end) }
      index = end ?? at + 1
    }
    return found
  }

  /// The end of the key behind an `@`: letters, digits and `_`, with single marks between them.
  private static func keyEnd(in segment: ArraySlice<UInt8>, after at: Int) -> Int? {
    var end = at + 1
    while end < segment.endIndex {
      if isKeyLetter(segment[end]) {
        end += 1
      } else if end > at + 1, end + 1 < segment.endIndex,
        ":.#$%&-+?<>~/".utf8.contains(segment[end]), isKeyLetter(segment[end + 1])
      {
        end += 2
      } else {
        break
      }
    }
    return end > at + 1 ? end : nil
  }

  private static func isKeyLetter(_ byte: UInt8) -> Bool {
    isWord(byte) || byte == UInt8(ascii: "_")
  }
}
