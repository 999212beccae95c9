extension ParsedSource {
  /// Where the parts of the main walk start.
  struct Pieces {
    /// The first block of each footnote's text, in the order they were written.
    var footnotes: [Int] = []
    /// The first block of the body.
    var body = 1
  }

  /// The parts of the main walk: a list, its only item and a separator for each footnote, then the
  /// body.
  var pieces: Pieces {
    var pieces = Pieces()
    var depth = 0
    for (index, event) in events.enumerated() where pieces.footnotes.count < definitions.count {
      if depth == 1, case .htmlBlock = event.syntax {
        pieces.footnotes.append(pieces.body + 2)
        pieces.body = index + 1
      }
      if event.syntax.isContainer { depth += event.edge == .enter ? 1 : -1 }
    }
    return pieces
  }

  /// The anchor of the heading that an event enters, or nil.
  func anchor(ofHeadingAt index: Int) -> Anchor? {
    var text: [UInt8] = []
    for event in events[(index + 1)...] {
      if case .heading = event.syntax { break }
      if case .text(let run) = event.syntax { text += run.utf8 } else { text = [] }
    }
    return Anchor(endOf: text)
  }
}
