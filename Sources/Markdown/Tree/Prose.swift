public import Diagnostics

/// A run of prose that holds a digit: text with its line breaks, and where each part of it stands.
///
/// Text in code, addresses, headings, quotes and images' descriptions is none.
public struct Prose: Hashable, Sendable {
  /// The text as readers see it; a line feed where the source breaks the line.
  public let text: String
  /// Parts of the text in order, each with the place of its first scalar.
  private let parts: [Part]

  /// A part whose source is spelled like the text.
  struct Part: Hashable, Sendable {
    /// Where it starts, in Unicode scalars from the start of the text.
    let offset: Int
    let location: SourceLocation
  }

  init(_ text: String, parts: [Part]) {
    self.text = text
    self.parts = parts
  }

  /// The place of some scalars of the text, as far as their first line goes.
  public func location(of range: Range<Int>) -> SourceLocation? {
    guard let first = part(at: range.lowerBound), let last = part(at: range.upperBound - 1) else {
      return nil
    }
    let line = text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)
      .prefix { $0 != "\n" }
    let start = first.location.part(offset: range.lowerBound - first.offset, length: line.count)
    guard last.location.line == first.location.line else { return start }
    let end = last.location.column + range.upperBound - last.offset
    return start.part(offset: 0, length: end - start.column)
  }

  private func part(at offset: Int) -> Part? {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : parts[low - 1]
  }
}
