import Diagnostics

extension DocumentReader {
  /// Reports a fence of code that nothing closes, so that it takes what follows with it.
  mutating func reportUnclosedFence(info: String, text: String, _ event: SyntaxEvent) {
    let opening = source.bytes[line(event.lines.lowerBound, of: event)].trimmingSpace()
    let letter = opening.first ?? 0
    let fence = opening.prefix { $0 == letter }
    // An indented block's text starts on its first line, a fenced one's on the second.
    let isFenced =
      "`~".utf8.contains(letter) && fence.count >= 3
      && (!info.isEmpty || !text.utf8.prefix { $0 != 0x0A }.elementsEqual(opening))
    guard isFenced, !isClosed(by: fence, text: text, event) else { return }
    report(
      .unclosedFence, "this block does not end", at: opening.startIndex..<opening.endIndex,
      help: "close it with a line '\(String(decoding: fence, as: UTF8.self))'",
      notes: likelyEnd(of: text, after: event.lines.lowerBound, letter))
  }

  /// Notes the first line of a block without an end that has two of the fence's letters near its
  /// start and no name in braces: it was probably meant to close the block.
  ///
  /// - Parameter line: the fence's line in the parser's input.
  mutating func likelyEnd(
    of text: String, after line: Int, _ letter: UInt8
  ) -> [Diagnostic.Note] {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let end = lines.firstIndex { line in
      line.prefix(4).count { $0 == letter } > 1 && !line.contains(UInt8(ascii: "{"))
    }
    guard let index = end else { return [] }
    let range = parsed.input.range(of: line + 1 + index)
    let place = places.place(parsed.input.source(of: range, inLine: line + 1 + index))
    return [Diagnostic.Note("its end belongs here, it seems", at: place)]
  }

  private func isClosed(
    by fence: ArraySlice<UInt8>, text: String, _ event: SyntaxEvent
  ) -> Bool {
    guard event.lines.count == text.utf8.count(where: { $0 == 0x0A }) + 2 else { return false }
    let last = parsed.input.bytes[parsed.input.range(of: event.lines.upperBound)]
    let closing = last.drop { isWhiteSpace($0) || $0 == UInt8(ascii: ">") }
    let run = closing.prefix { $0 == fence.first }
    return run.count >= fence.count && closing[run.endIndex...].allSatisfy(isWhiteSpace)
  }

  /// The source offsets of a line that a block covers, from its first byte on.
  private func line(_ number: Int, of event: SyntaxEvent) -> Range<Int> {
    let range = parsed.input.range(of: number)
    let start = min(range.lowerBound + event.column, range.upperBound)
    return parsed.input.source(of: start..<range.upperBound, inLine: number)
      .clamped(to: source.bytes.indices)
  }
}
