import Decision
import Diagnostics

/// The comments of a YAML file that accept findings, `# waymark: accept …`.
func acceptances(
  inYAML file: SourceFile, reporting diagnostics: inout [Diagnostic]
) -> [Acceptance] {
  AcceptanceScanner(file: file, opening: "#", closing: nil).scan(reporting: &diagnostics)
}

/// The comments of a Markdown file that accept findings, `<!-- waymark: accept … -->`.
func acceptances(
  inMarkdown file: SourceFile, reporting diagnostics: inout [Diagnostic]
) -> [Acceptance] {
  AcceptanceScanner(file: file, opening: "<!--", closing: "-->").scan(reporting: &diagnostics)
}

/// Finds accept comments line by line.
private struct AcceptanceScanner {
  let file: SourceFile
  let opening: String
  let closing: String?

  func scan(reporting diagnostics: inout [Diagnostic]) -> [Acceptance] {
    let marker = Array("waymark:".utf8)
    var found: [Acceptance] = []
    let lines = SourceLines(of: file.bytes).all
    let next = nextFilled(lines)
    for (index, line) in lines.enumerated() {
      guard let start = firstIndex(of: marker, in: line), isComment(line[..<start]) else {
        continue
      }
      let comment = Located(
        text(after: start, in: line),
        at: SourceLocation(
          file: file.path, line: index + 1, column: scalars(line[..<start]) + 1,
          length: scalars(line[start...])))
      do throws(ParseError) {
        let standsAlone = isCommentOnly(line)
        found.append(
          try Acceptance(parsing: comment, line: (standsAlone ? next[index] : index) + 1))
      } catch {
        diagnostics.append(Diagnostic(.invalidAcceptance, error, in: comment))
      }
    }
    return found
  }

  /// For every line the next one that is neither blank nor a comment, else itself.
  private func nextFilled(_ lines: [ArraySlice<UInt8>]) -> [Int] {
    var next = Array(lines.indices)
    var filled: Int?
    for index in lines.indices.reversed() {
      next[index] = filled ?? index
      let isBlank = lines[index].allSatisfy { $0 == UInt8(ascii: " ") }
      if !isBlank, !isCommentOnly(lines[index]) { filled = index }
    }
    return next
  }

  private func isCommentOnly(_ line: ArraySlice<UInt8>) -> Bool {
    line.drop { $0 == UInt8(ascii: " ") }.starts(with: opening.utf8)
  }

  /// Whether what stands before the marker ends with the comment's opening.
  private func isComment(_ before: ArraySlice<UInt8>) -> Bool {
    var rest = before
    while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    return rest.suffix(opening.utf8.count).elementsEqual(opening.utf8)
  }

  private func text(after start: Int, in line: ArraySlice<UInt8>) -> String {
    var rest = line[start...]
    if let closing, let end = firstIndex(of: Array(closing.utf8), in: rest) { rest = rest[..<end] }
    while rest.last == UInt8(ascii: " ") { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }

  private func firstIndex(of needle: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    guard line.count >= needle.count else { return nil }
    return (line.startIndex...(line.endIndex - needle.count)).first { index in
      line[index] == needle[0] && line[index...].starts(with: needle)
    }
  }

  private func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}

extension Acceptance {
  /// Reads `waymark: accept RULE until DATE, reason`, or `accept RULE in PATH until …` for a file
  /// of `Content/` that can hold no comment.
  fileprivate init(parsing comment: Located<String>, line: Int) throws(ParseError) {
    var words = Words(comment.value)
    _ = words.next()
    let form = "write 'waymark: accept RULE until 2027-01-31, reason'"
    guard words.next().text == "accept" else {
      throw ParseError("a comment that accepts nothing", offset: 0, length: 8, help: form)
    }
    let rule = words.next()
    guard isKebabCase(rule.text) else {
      throw ParseError("no rule is named here", offset: rule.offset, help: form)
    }
    var until = words.next()
    var file = comment.location.file
    if until.text == "in" {
      let path = words.next()
      guard !canHoldComments(path.text) else {
        throw ParseError(
          "'\(path.text)' can hold comments itself", offset: path.offset,
          length: path.text.unicodeScalars.count, help: "write the comment there")
      }
      file = ContentPath.folder + path.text
      until = words.next()
    }
    guard until.text == "until" else {
      throw ParseError("no date says until when", offset: until.offset, help: form)
    }
    let date = words.next(upTo: ",")
    let reason = words.rest
    guard !reason.isEmpty else {
      throw ParseError("no reason is given", offset: date.offset, help: form)
    }
    let day: CalendarDate
    do throws(ParseError) { day = try CalendarDate(parsing: date.text) } catch {
      throw ParseError(
        error.message, offset: date.offset + error.offset, length: error.length, help: error.help)
    }
    self.init(
      rule: Located(
        rule.text, at: comment.part(offset: rule.offset, length: rule.text.unicodeScalars.count)),
      until: day, reason: reason, line: line, file: file, location: comment.location)
  }
}

/// Words of a line with their offsets in Unicode scalars.
private struct Words {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The next word, or an empty one at the end.
  mutating func next(upTo end: Unicode.Scalar = " ") -> (text: String, offset: Int) {
    skipSpaces()
    let start = index
    while index < scalars.count, scalars[index] != end, scalars[index] != " " { index += 1 }
    let word = string(scalars[start..<index])
    if end != " ", index < scalars.count, scalars[index] == end { index += 1 }
    return (word, min(start, max(0, scalars.count - 1)))
  }

  /// What is left, without spaces around it.
  var rest: String {
    var copy = self
    copy.skipSpaces()
    return string(copy.scalars[copy.index...])
  }

  private mutating func skipSpaces() {
    while index < scalars.count, scalars[index] == " " { index += 1 }
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

/// Whether comments of a file are read.
private func canHoldComments(_ path: String) -> Bool {
  [".yaml", ".md"].contains { path.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
}
