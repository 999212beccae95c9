import Diagnostics

/// Follows a scalar's text through its file, past quotes, escapes, indents and folded lines.
///
/// What is not white space stands in the file in the order of the text, as itself or as an escape,
/// with nothing but white space between: so one walk finds it all.
struct ScalarPlaces {
  private let lines: YAMLLines
  private let quote: Unicode.Scalar?
  private var number: Int
  private var line: [Unicode.Scalar]
  private var column: Int
  private var runs: [Passage.Run] = []

  /// The places of a scalar's text; none where the file spells it in a way this does not know.
  ///
  /// - Parameters:
  ///   - start: where the scalar starts, its quote or the header of a block included.
  static func runs(
    of scalar: YAMLScalar, from start: YAMLMark, in lines: YAMLLines
  ) -> [Passage.Run] {
    var places = ScalarPlaces(scalar.style, from: start, in: lines)
    for (offset, character) in scalar.text.unicodeScalars.enumerated() {
      guard places.follow(character, offset) else { return [] }
    }
    return places.runs
  }

  private init(_ style: YAMLScalar.Style, from start: YAMLMark, in lines: YAMLLines) {
    self.lines = lines
    let isBlock = style == .literal || style == .folded
    number = start.line + (isBlock ? 1 : 0)
    line = lines.line(number)
    column = isBlock ? 0 : start.column
    quote = style == .quoted && column < line.count ? line[column] : nil
    if quote != nil { column += 1 }
  }

  private var current: Unicode.Scalar? { column < line.count ? line[column] : nil }

  /// Moves behind a scalar of the text; false where it is not there.
  private mutating func follow(_ character: Unicode.Scalar, _ offset: Int) -> Bool {
    let isSpace = character == " " || character == "\n" || character == "\t"
    if !isSpace || isEscapedLineBreak { guard skipSpace() else { return false } }
    let length = spelling(of: character)
    guard length > 0 || isSpace else { return false }
    note(offset)
    column += length
    return true
  }

  /// How many scalars of the file spell the next one of the text; 0 where none do.
  private func spelling(of character: Unicode.Scalar) -> Int {
    if quote == "\"", current == "\\" { return escapeLength }
    if quote == "'", character == "'" { return 2 }
    return current == character ? 1 : 0
  }

  private var escapeLength: Int {
    switch column + 1 < line.count ? line[column + 1] : nil {
    case "x": 4
    case "u": 6
    case "U": 10
    default: 2
    }
  }

  /// Moves to the next thing that is not white space; false at the end of the file.
  private mutating func skipSpace() -> Bool {
    while true {
      guard let current else {
        guard number + 1 < lines.count else { return false }
        number += 1
        line = lines.line(number)
        column = 0
        continue
      }
      guard current == " " || current == "\t" || isEscapedLineBreak else { return true }
      column += 1
    }
  }

  private var isEscapedLineBreak: Bool {
    quote == "\"" && current == "\\" && column + 1 == line.count
  }

  /// Starts a run unless the last one goes on here.
  private mutating func note(_ offset: Int) {
    if let last = runs.last, last.line == number + 1,
      last.column + offset - last.offset == column + 1
    {
      return
    }
    runs.append(Passage.Run(offset: offset, line: number + 1, column: column + 1))
  }
}
