import Diagnostics

extension DocumentReader {
  /// A code block, or the directive it is when its info string stands in braces.
  mutating func codeBlock(info: String, text: String, _ event: SyntaxEvent) -> [Block] {
    guard info.utf8.first == UInt8(ascii: "{") else {
      reportUnclosedFence(info: info, text: text, event)
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
      isLikeName(info.dropFirst().dropLast())
    else {
      report(
        .invalidDirective, "'\(Mark.revealed(info[...]))' names no block", at: fence,
        help: help(for: info))
      return []
    }
    let name = Located(
      String(decoding: info.dropFirst().dropLast(), as: UTF8.self),
      at: places.place((braces.lowerBound + 1)..<(braces.upperBound - 1)))
    let options = options(of: name, in: text, after: event.lines.lowerBound, fence)
    return [.directive(Directive(name: name, options: options))]
  }

  private func help(for info: [UInt8]) -> String {
    guard let close = info.firstIndex(of: UInt8(ascii: "}")) else {
      return "close the brace behind the name, as in {comparison}"
    }
    return close == info.count - 1
      ? "write the name alone between braces, as in {comparison}"
      : "take out what stands behind the braces; options go on lines below"
  }

  /// The `:key: value` lines of a directive whose fence stands on a line of the parser's input.
  ///
  /// Where the fence never closes, the lines behind the options are the page's own.
  private mutating func options(
    of name: Located<String>, in text: String, after line: Int, _ fence: Range<Int>
  ) -> [Directive.Option] {
    var options: [Directive.Option] = []
    let mark = source.bytes[fence].prefix { $0 == source.bytes[fence.lowerBound] }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Array($0)[...].trimmingWhiteSpace() }
    let isClosed = closes(line + lines.count) && !lines.contains { $0.starts(with: mark) }
    var isInStray = false
    for (index, content) in lines.enumerated() {
      var locator = Locator(region(line: line + 1 + index), of: source.bytes)
      let range = locator.find(content) ?? region(line: line + 1 + index)
      if let option = option(content, at: range) {
        options.append(option)
        isInStray = false
      } else if !content.isEmpty {
        guard isClosed else { break }
        reportStray(content, of: name.value, at: range, isFirst: !isInStray)
        isInStray = true
      } else {
        isInStray = false
      }
    }
    if !isClosed {
      report(
        .invalidDirective, "'\(name.value)' is never closed", at: fence,
        help: "close it with \(String(decoding: mark, as: UTF8.self)) on a line of its own",
        notes: likelyEnd(of: text, after: line, mark.first ?? 0))
    }
    return options
  }

  /// Reports a line that is no option: each that was meant as one, of other text the first line.
  private mutating func reportStray(
    _ line: ArraySlice<UInt8>, of name: String, at range: Range<Int>, isFirst: Bool
  ) {
    let meant = meantOption(line)
    guard isFirst || meant != nil else { return }
    report(
      .invalidDirective, "'\(name)' holds options only", at: range,
      help: meant.map { "write '\($0)'" } ?? "write ':option: value', or leave the text out")
  }

  /// Whether a line of the parser's input closes a fence.
  private func closes(_ line: Int) -> Bool {
    let text = parsed.input.bytes[parsed.input.range(of: line)]
      .drop { isWhiteSpace($0) || $0 == UInt8(ascii: ">") }.trimmingWhiteSpace()
    guard text.count >= 3, let first = text.first else { return false }
    return [UInt8(ascii: "`"), UInt8(ascii: "~")].contains(first) && text.allSatisfy { $0 == first }
  }

  private mutating func option(
    _ line: ArraySlice<UInt8>, at range: Range<Int>
  ) -> Directive.Option? {
    guard line.first == UInt8(ascii: ":"),
      let colon = line.dropFirst().firstIndex(of: UInt8(ascii: ":")),
      isLikeName(line[(line.startIndex + 1)..<colon])
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

  /// How a line that lacks one of its colons should be written, or nil for other text.
  private func meantOption(_ line: ArraySlice<UInt8>) -> String? {
    let hasColon = line.first == UInt8(ascii: ":")
    let rest = (hasColon ? line.dropFirst() : line).trimmingWhiteSpace()
    let end = rest.firstIndex { $0 == UInt8(ascii: ":") || (hasColon && isWhiteSpace($0)) }
    guard let end, isName(rest[..<end]) else { return nil }
    let value = rest[(end + 1)...].trimmingWhiteSpace()
    guard !value.isEmpty else { return nil }
    let key = String(decoding: rest[..<end], as: UTF8.self)
    return ":\(key): \(String(decoding: value, as: UTF8.self))"
  }

  private func region(line: Int) -> Range<Int> {
    parsed.input.source(of: parsed.input.range(of: line), inLine: line)
  }

  private func region(of event: SyntaxEvent, line: Int) -> Range<Int> {
    let start = region(of: event).lowerBound
    return start..<max(start, region(line: line).upperBound)
  }
}

/// Whether bytes may be meant as a name: words of letters and digits, with space around.
func isLikeName(_ bytes: ArraySlice<UInt8>) -> Bool {
  let word = bytes.trimmingWhiteSpace()
  return !word.isEmpty
    && word.allSatisfy {
      switch $0 {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }
}

/// Whether bytes are a kebab-case name.
func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard let first = bytes.first, (0x61...0x7A).contains(first) else { return false }
  return bytes.allSatisfy {
    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
  }
}
