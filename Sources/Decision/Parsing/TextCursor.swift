/// A place in a text, moving forward one Unicode scalar at a time.
struct TextCursor {
  /// The whole text.
  let scalars: [Unicode.Scalar]
  /// Scalars before the place.
  var offset = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The scalar at the place, or nil at the end.
  var next: Unicode.Scalar? { peek(0) }

  var isAtEnd: Bool { offset >= scalars.count }

  /// The scalar some places on, or nil beyond the text.
  func peek(_ distance: Int) -> Unicode.Scalar? {
    let index = offset + distance
    return scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// Whether the text goes on like this.
  func isAt(_ text: String) -> Bool {
    var index = offset
    for scalar in text.unicodeScalars {
      guard index < scalars.count, scalars[index] == scalar else { return false }
      index += 1
    }
    return true
  }

  mutating func skipSpaces() {
    while next == " " || next == "\t" || next == "\n" { offset += 1 }
  }

  /// Moves past the text if the cursor is at it.
  mutating func take(_ text: String) -> Bool {
    guard isAt(text) else { return false }
    offset += text.unicodeScalars.count
    return true
  }

  /// Moves past the scalars that fit and gives them.
  mutating func take(while fits: (Unicode.Scalar) -> Bool) -> Token {
    let start = offset
    while let scalar = next, fits(scalar) { offset += 1 }
    return token(from: start)
  }

  /// What lies between an earlier place and this one.
  func token(from start: Int) -> Token {
    token(start..<max(start, offset))
  }

  /// What lies in a range of the text.
  func token(_ range: Range<Int>) -> Token {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
    return Token(text: String(text), offset: range.lowerBound, length: range.count)
  }

  /// An error at what comes next: a run of letters and digits, or one scalar.
  func unexpected(_ message: String, help: String? = nil) -> ParseError {
    var ahead = self
    ahead.skipSpaces()
    let start = ahead.offset
    let word = ahead.take { $0.isLetter || $0.isDigit }
    return ParseError(message, offset: start, length: max(1, word.length), help: help)
  }
}

/// A piece of a text with its place.
struct Token: Hashable, Sendable {
  let text: String
  let offset: Int
  let length: Int

  /// The piece in a message: at most 40 scalars of it.
  var shown: String {
    guard length > 40 else { return text }
    var start = String.UnicodeScalarView()
    start.append(contentsOf: text.unicodeScalars.prefix(40))
    return String(start) + "…"
  }

  /// An error about this piece.
  func error(_ message: String, help: String? = nil) -> ParseError {
    ParseError(message, offset: offset, length: max(1, length), help: help)
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
  var isLetter: Bool { properties.isAlphabetic }
  var isUppercaseASCII: Bool { ("A"..."Z").contains(self) }
}
