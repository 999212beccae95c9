/// Text that another file holds in a form of its own, such as a folded or escaped YAML value, with
/// the way from its scalars back to where they stand.
public struct Passage: Hashable, Sendable {
  /// Scalars that stand one after the other on one line of the file.
  public struct Run: Hashable, Sendable {
    /// The first scalar's offset in the text, counted from 0.
    public let offset: Int
    /// Its line, counted from 1.
    public let line: Int
    /// Its column, counted in scalars from 1.
    public let column: Int

    /// Makes a run.
    public init(offset: Int, line: Int, column: Int) {
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  /// What it says.
  public let text: String
  /// Where it stands as a whole.
  public let location: SourceLocation
  /// In the order of their offsets, each up to the next; none where only the whole place is known.
  private let runs: [Run]

  /// Makes a passage of runs in the order of their offsets.
  public init(_ text: String, at location: SourceLocation, runs: [Run]) {
    self.text = text
    self.location = location
    self.runs = runs
  }

  /// Makes a passage whose scalars all stand where its place starts, one after the other.
  public init(_ text: String, at location: SourceLocation) {
    let run = Run(offset: 0, line: location.line, column: location.column)
    self.init(text, at: location, runs: [run])
  }

  /// Where part of the text stands, as far as it stands in one piece.
  ///
  /// - Parameters:
  ///   - offset: the first scalar's offset, at least 0.
  ///   - length: how many scalars there are.
  public func place(offset: Int, length: Int) -> SourceLocation {
    let next = firstRun(after: offset)
    guard next > 0 else { return location }
    let run = runs[next - 1]
    let rest = next < runs.count ? runs[next].offset - offset : length
    return SourceLocation(
      file: location.file, line: run.line, column: run.column + offset - run.offset,
      length: min(length, rest))
  }

  /// The index of the first run that starts behind an offset.
  private func firstRun(after offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
