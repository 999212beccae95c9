/// One Markdown file as a tree of values: CommonMark 0.30 plus the guide's dialect.
public struct Document: Hashable, Sendable {
  /// The blocks of the body, in order.
  public let blocks: [Block]
  /// The footnotes that are referred to, in the order of their first reference; `[0]` is number 1.
  public let footnotes: [Footnote]
  /// The runs of prose that hold a digit, those of the body first.
  public let prose: [Prose]

  /// Makes a document.
  public init(blocks: [Block], footnotes: [Footnote] = [], prose: [Prose] = []) {
    self.blocks = blocks
    self.footnotes = footnotes
    self.prose = prose
  }
}
