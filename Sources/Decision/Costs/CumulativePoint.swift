/// What has been spent by a moment.
public struct CumulativePoint: Hashable, Sendable {
  /// The moment, from the start.
  public let at: Duration
  /// Spent by then, one-offs of that moment included.
  public let cost: Estimate<Money>

  /// Makes a point.
  public init(at: Duration, cost: Estimate<Money>) {
    self.at = at
    self.cost = cost
  }
}
