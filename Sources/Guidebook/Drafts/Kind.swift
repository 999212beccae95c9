import Decision
import Diagnostics

/// How a field's value is read from its source text: the reader, with the shape it expects.
struct Kind<Value>: Sendable {
  let shape: Shape
  /// Reads a node for the key of this name; nil where it is wrong, which is reported.
  let read: @Sendable (YAMLNode, String, inout [Diagnostic]) -> Value?
}

extension Kind {
  /// A scalar that a function makes a value of.
  fileprivate static func scalar<Parsed>(
    _ shape: Shape, _ parse: @escaping @Sendable (String) throws(ParseError) -> Parsed
  ) -> Kind where Value == Located<Parsed> {
    Kind(shape: shape) { node, name, diagnostics in
      guard let text = node.text(name, shape, reporting: &diagnostics) else { return nil }
      do throws(ParseError) {
        return Located(try parse(text.value), at: text.location)
      } catch {
        diagnostics.append(Diagnostic(.invalidValue, error, in: text))
        return nil
      }
    }
  }
}

extension Kind where Value == Located<String> {
  /// Text, not empty.
  static let text = Kind.text(as: .text)

  /// Text of a shape that is held against the rest of the guide later.
  static func text(as shape: Shape) -> Kind {
    .scalar(shape) { (text) throws(ParseError) in text }
  }

  /// The name of something that another part of the guide defines.
  static func name(of naming: Naming) -> Kind { .text(as: .name(naming)) }

  /// A kebab-case name that this mapping gives itself.
  static let id = Kind(shape: .id) { node, name, diagnostics in
    guard let text = node.text(name, .id, reporting: &diagnostics) else { return nil }
    return checkedID(text, reporting: &diagnostics)
  }
}

extension Kind where Value == Passage {
  /// Text in Markdown, not empty.
  static let markdown = Kind(shape: .text) { node, name, diagnostics in
    node.passage(name, reporting: &diagnostics)
  }
}

extension Kind where Value == Located<Bool> {
  /// `true`, `false`, `yes` or `no`.
  static let boolean = Kind.scalar(.boolean) { (text) throws(ParseError) in
    switch text {
    case "true", "yes": return true
    case "false", "no": return false
    default: throw ParseError(notOne(of: .boolean, text), help: "write true, false, yes or no")
    }
  }
}

extension Kind where Value == Located<Int> {
  /// A whole number without leading zeros.
  static let integer = Kind.scalar(.integer) { (text) throws(ParseError) in
    guard let number = Int(text), String(number) == text else {
      throw ParseError(notOne(of: .integer, text), help: "write digits only, such as 12")
    }
    return number
  }
}

extension Kind where Value == Located<Version> {
  /// A semantic version of three numbers.
  static let version = Kind.scalar(.version) { (text) throws(ParseError) in
    guard let version = Version(text) else {
      throw ParseError(notOne(of: .version, text), help: "write three numbers, such as 1.0.0")
    }
    return version
  }
}

extension Kind where Value == Located<CalendarDate> {
  /// A date that exists.
  static let date = Kind.scalar(.shared("date", .date)) { (text) throws(ParseError) in
    try CalendarDate(parsing: text)
  }
}

extension Kind where Value == Located<Duration> {
  /// A length of time.
  static let duration = Kind.scalar(.shared("duration", .duration)) { (text) throws(ParseError) in
    try Duration(parsing: text)
  }
}

extension Kind where Value == Located<Spread<Duration>> {
  /// A length of time or a range.
  static let durations = Kind.scalar(.durations) { (text) throws(ParseError) in
    try Spread<Duration>(parsing: text)
  }
}

extension Kind {
  /// One of a closed list of words.
  static func word<Word>(of type: Word.Type = Word.self) -> Kind
  where Value == Located<Word>, Word: CaseIterable & RawRepresentable<String> & Sendable {
    word(Word.allCases.map { ($0.rawValue, $0) })
  }

  /// One of a closed list of words that stand for values.
  static func word<Word: Sendable>(_ meanings: [(word: String, value: Word)]) -> Kind
  where Value == Located<Word> {
    let words = meanings.map(\.word)
    return .scalar(.word(words)) { (text) throws(ParseError) in
      guard let meaning = meanings.first(where: { $0.word == text }) else {
        throw ParseError(
          notOne(of: .word(words), text),
          help: suggestion(for: text, among: words, noun: "words"))
      }
      return meaning.value
    }
  }
}

extension ParseError {
  /// An error about a whole text.
  fileprivate init(_ message: (text: String, length: Int), help: String?) {
    self.init(message.text, offset: 0, length: message.length, help: help)
  }
}

private func notOne(of shape: Shape, _ text: String) -> (text: String, length: Int) {
  let length = max(1, text.unicodeScalars.count)
  return ("'\(text)' is not \(shape.description)", length)
}
