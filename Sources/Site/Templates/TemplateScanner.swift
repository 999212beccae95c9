import Diagnostics

/// A run of a template's bytes: literal text, or one tag.
enum TemplatePiece {
  case text(Range<Int>)
  case tag(TemplateTag)
}

/// What stands between braces.
struct TemplateTag {
  enum Kind { case value, markup, section, inverted, close, partial, comment }

  let kind: Kind
  let name: String
  /// Where the name starts, in bytes.
  let offset: Int
  /// Whether it stands alone on its line.
  let isAlone: Bool
}

/// Cuts a template's bytes into text and tags.
///
/// A section, partial or comment that stands alone on its line takes the whole line with it.
struct TemplateScanner {
  private let file: SourceFile
  private(set) var pieces: [TemplatePiece] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var textStart = 0

  init(_ file: SourceFile) {
    self.file = file
    var position = 0
    while let open = file.bytes.next("{{", from: position) {
      position = tag(at: open)
    }
    text(upTo: file.bytes.count)
  }

  /// Reads the tag whose braces open here and returns where to go on.
  private mutating func tag(at open: Int) -> Int {
    let bytes = file.bytes
    let isMarkup = bytes.has(UInt8(ascii: "{"), at: open + 2)
    let start = open + (isMarkup ? 3 : 2)
    guard let close = bytes.next(isMarkup ? "}}}" : "}}", from: start) else {
      report("tag is not closed", at: open)
      return bytes.count
    }
    let end = close + (isMarkup ? 3 : 2)
    let (kind, nameStart) = kind(at: start, isMarkup: isMarkup)
    let name = bytes.trimmed(min(nameStart, close)..<close)
    if kind != .comment && !bytes[name].allSatisfy(isNameByte) || name.isEmpty {
      report("a tag holds one name of letters, digits, '-', '.' and '/'", at: open)
      return end
    }
    let line = kind == .value || kind == .markup ? nil : standaloneLine(around: open..<end)
    text(upTo: line?.lowerBound ?? open)
    textStart = line?.upperBound ?? end
    if kind != .comment {
      pieces.append(
        .tag(
          TemplateTag(
            kind: kind, name: String(decoding: bytes[name], as: UTF8.self),
            offset: name.lowerBound, isAlone: line != nil)))
    }
    return textStart
  }

  private func kind(at start: Int, isMarkup: Bool) -> (TemplateTag.Kind, Int) {
    if isMarkup || start >= file.bytes.count { return (isMarkup ? .markup : .value, start) }
    switch file.bytes[start] {
    case UInt8(ascii: "#"): return (.section, start + 1)
    case UInt8(ascii: "^"): return (.inverted, start + 1)
    case UInt8(ascii: "/"): return (.close, start + 1)
    case UInt8(ascii: ">"): return (.partial, start + 1)
    case UInt8(ascii: "!"): return (.comment, start + 1)
    default: return (.value, start)
    }
  }

  private mutating func text(upTo end: Int) {
    if textStart < end { pieces.append(.text(textStart..<end)) }
  }

  /// The line, with its line feed, if nothing but blanks stands beside the tag.
  private func standaloneLine(around tag: Range<Int>) -> Range<Int>? {
    let bytes = file.bytes
    var start = tag.lowerBound
    while start > textStart, bytes[start - 1].isBlank { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    var end = tag.upperBound
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return start..<end }
    return bytes[end] == UInt8(ascii: "\n") ? start..<end + 1 : nil
  }

  private mutating func report(_ message: String, at offset: Int) {
    diagnostics.append(
      Diagnostic(.brokenTemplate, message, at: file.location(ofByte: offset, length: 2)))
  }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
    UInt8(ascii: "/"):
    true
  default: false
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
  }
}

extension [UInt8] {
  fileprivate func has(_ byte: UInt8, at index: Int) -> Bool {
    index < count && self[index] == byte
  }

  fileprivate func next(_ pattern: StaticString, from start: Int) -> Int? {
    let length = pattern.utf8CodeUnitCount
    var index = start
    while index + length <= count {
      if (0..<length).allSatisfy({ self[index + $0] == pattern.utf8Start[$0] }) { return index }
      index += 1
    }
    return nil
  }

  fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isBlank || self[start] == UInt8(ascii: "\n") { start += 1 }
    while start < end, self[end - 1].isBlank || self[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return start..<end
  }
}

extension SourceFile {
  /// The place of a byte, in lines and scalars.
  func location(ofByte offset: Int, length: Int) -> SourceLocation {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // A scalar's continuation bytes are 10xxxxxx.
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return SourceLocation(file: path, line: line, column: column, length: length)
  }
}
