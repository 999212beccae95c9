extension DocumentReader {
  /// Whether the item that an event enters is a task that is done, one that is not, or no task.
  func task(inItemAt index: Int) -> Bool? {
    guard let text = source(ofParagraphAt: index + 1), text.count > 4,
      case .text(let run) = parsed.events[index + 2].syntax, run.utf8.count > 3,
      text.first == UInt8(ascii: "["),
      isWhiteSpace(text[text.startIndex + 3])
    else { return nil }
    switch String(decoding: text.prefix(3), as: UTF8.self) {
    case "[ ]": return false
    case "[x]", "[X]": return true
    default: return nil
    }
  }

  /// The kind of alert that the quote an event enters is, with the event its text goes on at; nil
  /// for an ordinary quote.
  mutating func alert(inQuoteAt index: Int) -> (kind: AlertKind, next: Int)? {
    guard let text = source(ofParagraphAt: index + 1), text.starts(with: "[!".utf8),
      text.last == UInt8(ascii: "]"), parsed.tables[index + 1] == nil
    else { return nil }
    let name = text.dropFirst(2).dropLast()
    guard !name.isEmpty, name.allSatisfy(isAlphanumeric) else { return nil }
    let word = String(decoding: name, as: UTF8.self).lowercased()
    guard let kind = AlertKind(rawValue: word) else {
      let kinds = AlertKind.allCases.map { $0.rawValue.uppercased() }.joined(separator: ", ")
      report(
        .unknownAlert, "no kind of alert named '\(word.uppercased())'",
        at: text.startIndex..<text.endIndex, help: "the kinds are \(kinds)")
      return nil
    }
    let events = inlineEvents(ofBlockAt: index + 1)
    let lineBreak = parsed.events[events].firstIndex {
      $0.syntax == .softBreak || $0.syntax == .lineBreak
    }
    return (kind, lineBreak.map { $0 + 1 } ?? events.endIndex)
  }

  /// The first line of the paragraph that an event enters, as it stands in the source; nil where
  /// the event enters something else.
  private func source(ofParagraphAt index: Int) -> ArraySlice<UInt8>? {
    guard index < parsed.events.count, parsed.events[index].edge == .enter,
      parsed.events[index].syntax == .paragraph
    else { return nil }
    let event = parsed.events[index]
    let line = parsed.input.range(of: event.lines.lowerBound)
    let start = min(line.lowerBound + event.column, line.upperBound)
    let range = parsed.input.source(of: start..<line.upperBound, inLine: event.lines.lowerBound)
    return source.bytes[range.clamped(to: source.bytes.indices)].trimmingSpace()
  }
}
