import Diagnostics

/// Markdown text made ready for the parser, and the way back from its bytes to places.
struct MarkdownSource: Sendable {
  /// Where the text stands.
  enum Origin: Sendable {
    /// It is a file.
    case file(String)
    /// It is a scalar of another file; `offset` is how far into the place its first scalar stands,
    /// or nil where only the whole place is known.
    case scalar(SourceLocation, offset: Int?)
  }

  /// UTF-8 without control characters other than tabs and line breaks.
  let bytes: [UInt8]
  /// The lines of `bytes`, which are the lines of the source.
  let lines: SourceLines
  /// The first line that is Markdown, counted from 1; those before it are front matter.
  let firstLine: Int
  private let origin: Origin

  /// Reads a file that is known to be UTF-8.
  init(_ file: SourceFile) {
    bytes = Mark.cleaned(source: file.bytes)
    lines = SourceLines(of: bytes)
    origin = .file(file.path)
    switch FrontMatter.closingLine(of: lines, in: bytes) {
    case nil: firstLine = 1
    case 0?: firstLine = lines.count + 1
    case let closing?: firstLine = closing + 1
    }
  }

  /// Reads a scalar of a YAML file.
  init(_ text: Located<String>) {
    bytes = Mark.cleaned(source: Array(text.value.utf8))
    lines = SourceLines(of: bytes)
    firstLine = 1
    let length = text.value.unicodeScalars.count
    let isOneLine = lines.count == 1
    switch text.location.length - length {
    case 0 where isOneLine: origin = .scalar(text.location, offset: 0)
    case 2 where isOneLine: origin = .scalar(text.location, offset: 1)  // within quotes
    default: origin = .scalar(text.location, offset: nil)
    }
  }

  /// The lines that are Markdown, counted from 1.
  var bodyLines: Range<Int> { firstLine..<max(firstLine, lines.count + 1) }

  /// All lines, counted from 1, without the empty one behind a last line break.
  var allLines: Range<Int> {
    let isLastEmpty = lines.range(of: lines.count).isEmpty
    return 1..<(isLastEmpty ? lines.count : lines.count + 1)
  }

  /// A line's text without its line break; its indices are offsets of `bytes`.
  func text(ofLine line: Int) -> ArraySlice<UInt8> { bytes[lines.range(of: line)] }

  /// Where front matter opens and never closes.
  var unclosedFrontMatter: SourceLocation? {
    firstLine > lines.count && FrontMatter.closingLine(of: lines, in: bytes) == 0
      ? location(line: 1, column: 1, length: 3) : nil
  }

  /// A place given by line and column of the text, both counted from 1.
  func location(line: Int, column: Int, length: Int) -> SourceLocation {
    switch origin {
    case .file(let path):
      SourceLocation(file: path, line: line, column: column, length: length)
    case .scalar(let place, let offset?):
      place.part(offset: offset + column - 1, length: length)
    case .scalar(let place, nil): place
    }
  }
}
