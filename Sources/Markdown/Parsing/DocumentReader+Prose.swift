import Diagnostics

extension DocumentReader {
  /// Reads something whose text does not count as prose.
  mutating func withoutProse<Result>(_ read: (inout DocumentReader) -> Result) -> Result {
    let count = prose.count
    defer { prose.removeSubrange(count...) }
    return read(&self)
  }

  /// Keeps the pieces of a run that hold a digit.
  ///
  /// - Parameters:
  ///   - pieces: ranges of the run, in order.
  ///   - origins: where parts of the run stand: offsets in it and in the source, in order.
  mutating func record(
    _ pieces: [Range<Int>], of run: [UInt8], _ origins: [(run: Int, source: Int)]
  ) {
    var next = 0
    for piece in pieces where run[piece].contains(where: { (0x30...0x39).contains($0) }) {
      while next + 1 < origins.count, origins[next + 1].run <= piece.lowerBound { next += 1 }
      guard next < origins.count else { return }
      var parts: [Prose.Part] = []
      var offset = 0
      var start = piece.lowerBound
      for origin in origins[next...].prefix(while: { $0.run < piece.upperBound }) {
        let place = max(origin.run, piece.lowerBound)
        offset += scalarCount(of: run[start..<place])
        let source = origin.source + place - origin.run
        parts.append(.init(offset: offset, location: places.place(source..<(source + 1))))
        start = place
      }
      prose.append(Prose(Mark.revealed(run[piece]), parts: parts))
    }
  }
}
