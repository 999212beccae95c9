/// What an option costs, as stated: its lead time and its items.
public struct OptionCosts: Hashable, Sendable {
  /// Lead time before it is live.
  public let time: Spread<Duration>
  /// The cost items in order.
  public let items: [CostItem]

  /// Makes the stated costs of an option.
  public init(time: Spread<Duration>, items: [CostItem]) {
    self.time = time
    self.items = items
  }
}
