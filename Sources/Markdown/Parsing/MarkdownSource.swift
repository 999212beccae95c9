import Diagnostics

/// Markdown text made ready for the parser, and the way back from its bytes to places.
struct MarkdownSource: Sendable {
  /// Where the text stands.
  enum Origin: Sendable {
    /// It is a file.
    case file(String)
    /// It is part of another file; `starts` are the offsets of its lines in scalars.
    case passage(Passage, starts: [Int])
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

  /// Reads part of a YAML file.
  init(_ passage: Passage) {
    bytes = Mark.cleaned(source: Array(passage.text.utf8))
    lines = SourceLines(of: bytes)
    firstLine = 1
    var starts = [0]
    for number in 1..<max(1, lines.count) {
      let line = lines.range(of: number).lowerBound..<lines.range(of: number + 1).lowerBound
      starts.append(starts[number - 1] + scalarCount(of: bytes[line]))
    }
    origin = .passage(passage, starts: starts)
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

  /// Front matter that opens and never closes, with the line where it may be meant to.
  var unclosedFrontMatter: (opening: SourceLocation, likelyEnd: SourceLocation?)? {
    guard firstLine > lines.count, FrontMatter.closingLine(of: lines, in: bytes) == 0 else {
      return nil
    }
    let end = FrontMatter.likelyEnd(of: lines, in: bytes)
    return (
      location(line: 1, column: 1, length: 3),
      end.map { location(line: $0, column: 1, length: max(1, text(ofLine: $0).count)) }
    )
  }

  /// A place given by line and column of the text, both counted from 1.
  func location(line: Int, column: Int, length: Int) -> SourceLocation {
    switch origin {
    case .file(let path):
      SourceLocation(file: path, line: line, column: column, length: length)
    case .passage(let passage, let starts):
      passage.place(
        offset: starts[min(line, starts.count) - 1] + column - 1, length: length)
    }
  }
}
