/// A bullet or ordered list.
public struct List: Hashable, Sendable {
  /// One item.
  public struct Item: Hashable, Sendable {
    /// Whether a task is done, or nil for an ordinary item.
    public let task: Bool?
    /// What it says.
    public let blocks: [Block]

    /// Makes an item.
    public init(task: Bool? = nil, blocks: [Block]) {
      self.task = task
      self.blocks = blocks
    }
  }

  /// The first number of an ordered list, or nil for bullets.
  public let start: Int?
  /// Whether paragraphs of items are written without `<p>`.
  public let isTight: Bool
  /// The items in order.
  public let items: [Item]

  /// Makes a list.
  public init(start: Int?, isTight: Bool, items: [Item]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}
