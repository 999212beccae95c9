import Decision

/// The words between a value path's dots, read from left to right.
struct PathParts {
  private let words: [String]
  private var index = 0
  private var offset = 0

  init(_ text: String) {
    words = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  var isAtEnd: Bool { index >= words.count }

  /// The next word, whatever it is.
  mutating func word(_ expected: String) throws(ParseError) -> String {
    guard !isAtEnd else {
      throw ParseError("the path ends too soon", offset: offset, help: "\(expected) comes next")
    }
    guard !words[index].utf8.isEmpty else {
      throw ParseError("an empty part in the path", offset: offset, help: "write \(expected)")
    }
    let word = words[index]
    advance()
    return word
  }

  /// The next word, which must be one of these.
  mutating func choice(of choices: [String]) throws(ParseError) -> String {
    let start = offset
    let word = try word(
      choices.count == 1 ? "'\(choices[0])'" : "one of " + choices.joined(separator: ", "))
    guard choices.contains(word) else {
      throw ParseError(
        "'\(word)' is no part of a value path here", offset: start,
        length: max(1, word.unicodeScalars.count),
        help: suggestion(for: word, among: choices, noun: "parts"))
    }
    return word
  }

  /// Takes the next word if it is this one.
  mutating func take(_ word: String) -> Bool {
    guard !isAtEnd, words[index] == word else { return false }
    advance()
    return true
  }

  /// Makes sure nothing follows.
  func end() throws(ParseError) {
    guard !isAtEnd else { return }
    let rest = words[index...].joined(separator: ".")
    throw ParseError(
      "nothing can follow here, yet '\(rest)' does", offset: offset,
      length: max(1, rest.unicodeScalars.count))
  }

  private mutating func advance() {
    offset += words[index].unicodeScalars.count + 1
    index += 1
  }
}
