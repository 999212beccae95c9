public import Diagnostics
import Markdown

extension SourceFile {
  /// Reports the first control character of every line of a Markdown file's text; those of the
  /// front matter are for reading YAML to say.
  func reportControlCharacters(_ diagnostics: inout [Diagnostic]) {
    let lines = SourceLines(of: bytes)
    let matter = FrontMatter(of: self).map { SourceLines(of: $0.yaml.bytes).count } ?? 0
    guard matter < lines.count, bytes.contains(where: mayStartControl) else { return }
    for line in (matter + 1)...lines.count {
      let range = lines.range(of: line)
      guard let index = range.first(where: { control(at: $0) != nil }),
        let code = control(at: index)
      else { continue }
      let place = SourceLocation(file: path, line: line, column: lines.column(at: index))
      diagnostics.append(.controlCharacter(code, at: place))
    }
  }

  /// The code of the control character at an offset, or nil for other text; tabs are text, and form
  /// feeds are spaces.
  private func control(at index: Int) -> UInt32? {
    let byte = bytes[index]
    if byte == 0x7F || (byte < 0x20 && byte != 0x09 && byte != 0x0C) { return UInt32(byte) }
    guard byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 else { return nil }
    return UInt32(bytes[index + 1])
  }
}

/// Whether a byte is a control character, a line break, or the first of one beyond ASCII.
private func mayStartControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F || byte == 0xC2 }

extension Diagnostic {
  /// A finding about a character that no page can hold.
  static func controlCharacter(_ code: UInt32, at place: SourceLocation) -> Diagnostic {
    let digits = String(code, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    return Diagnostic(
      .controlCharacter, "the control character \(name) stands in this text", at: place,
      help: "delete it; most editors can show such characters")
  }
}

extension Rule {
  /// A character that no page can hold.
  public static let controlCharacter = Rule(
    "control-character", .error,
    summary: "A text holds a control character, which no page can hold.",
    reason: """
      It is mostly left behind by copying from a terminal or a PDF. Pages would show a replacement \
      mark in its place.
      """,
    example: "The price is $5\u{2400}.",
    fix: "Delete the character; most editors can show it.")
}
