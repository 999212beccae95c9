/// A footnote's text.
public struct Footnote: Hashable, Sendable {
  /// The label without `^`.
  public let label: String
  /// What it says.
  public internal(set) var blocks: [Block]
  /// How many references lead to it, at least 1.
  public internal(set) var references: Int

  /// Makes a footnote.
  public init(label: String, blocks: [Block], references: Int = 1) {
    self.label = label
    self.blocks = blocks
    self.references = references
  }
}
