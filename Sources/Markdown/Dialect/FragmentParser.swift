/// Hands out the pieces of a walk one after the other; each ends with a separator.
struct FragmentParser {
  private let events: [SyntaxEvent]
  private var index = 0

  /// Starts at the first piece.
  ///
  /// - Parameter events: the walk over a document that opens with a separator and its pieces.
  init(events: [SyntaxEvent]) {
    self.events = events
    _ = next()
  }

  /// The inlines of the next piece; none where it has none, as when it only defines links.
  mutating func next() -> [SyntaxEvent] {
    let start = min(index, events.count)
    while index < events.count, !isSeparator(events[index]) { index += 1 }
    let piece = events[start..<index]
    index += 1
    return piece.filter { !$0.syntax.isBlock }
  }

  private func isSeparator(_ event: SyntaxEvent) -> Bool {
    if case .htmlBlock = event.syntax { true } else { false }
  }
}
