import Diagnostics

extension DocumentReader {
  /// A code block, or the directive it is when its info string stands in braces.
  mutating func codeBlock(info: String, text: String, _ event: SyntaxEvent) -> [Block] {
    guard info.utf8.first == UInt8(ascii: "{") else {
      let word = Array(info.utf8).prefix { !isWhiteSpace($0) }
      return [.code(language: word.isEmpty ? nil : Mark.revealed(word), text: text)]
    }
    return directive(info: Array(info.utf8), text: text, event)
  }

  private mutating func directive(
    info: [UInt8], text: String, _ event: SyntaxEvent
  ) -> [Block] {
    let fence = region(of: event, line: event.lines.lowerBound)
    var locator = Locator(fence, of: source.bytes)
    guard let braces = locator.find(Mark.asWritten(info[...])), info.last == UInt8(ascii: "}"),
      isName(info.dropFirst().dropLast())
    else {
      report(
        .invalidDirective, "'\(Mark.revealed(info[...]))' names no block", at: fence,
        help: "write the name alone between braces, as in {comparison}")
      return []
    }
    let name = String(decoding: info.dropFirst().dropLast(), as: UTF8.self)
    let place = places.place((braces.lowerBound + 1)..<(braces.upperBound - 1))
    let options = options(in: text, after: event.lines.lowerBound)
    return [.directive(Directive(name: Located(name, at: place), options: options))]
  }

  /// The `:key: value` lines of a directive whose fence stands on a line of the parser's input.
  private mutating func options(in text: String, after fence: Int) -> [Directive.Option] {
    var options: [Directive.Option] = []
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = Array(line)[...].trimmingWhiteSpace()
      guard !content.isEmpty else { continue }
      var locator = Locator(region(line: fence + 1 + index), of: source.bytes)
      let range = locator.find(content) ?? region(line: fence + 1 + index)
      guard let option = option(content, at: range) else {
        report(
          .invalidDirective, "a block of this kind holds options only", at: range,
          help: "write ':option: value', or leave the line out")
        continue
      }
      options.append(option)
    }
    return options
  }

  private mutating func option(
    _ line: ArraySlice<UInt8>, at range: Range<Int>
  ) -> Directive.Option? {
    guard line.first == UInt8(ascii: ":"),
      let colon = line.dropFirst().firstIndex(of: UInt8(ascii: ":")),
      isName(line[(line.startIndex + 1)..<colon])
    else { return nil }
    let key = String(decoding: line[(line.startIndex + 1)..<colon], as: UTF8.self)
    let value = line[(colon + 1)...].trimmingWhiteSpace()
    let keyStart = range.lowerBound + 1
    let valueStart = range.lowerBound + (value.startIndex - line.startIndex)
    let keyPlace = places.place(keyStart..<(keyStart + key.utf8.count))
    let valuePlace = places.place(valueStart..<(valueStart + max(1, value.count)))
    return Directive.Option(
      key: Located(key, at: keyPlace),
      value: Located(String(decoding: value, as: UTF8.self), at: valuePlace))
  }

  private func region(line: Int) -> Range<Int> {
    parsed.input.source(of: parsed.input.range(of: line), inLine: line)
  }

  private func region(of event: SyntaxEvent, line: Int) -> Range<Int> {
    let start = region(of: event).lowerBound
    return start..<max(start, region(line: line).upperBound)
  }
}

/// Whether bytes are a kebab-case name.
func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard let first = bytes.first, (0x61...0x7A).contains(first) else { return false }
  return bytes.allSatisfy {
    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
  }
}
