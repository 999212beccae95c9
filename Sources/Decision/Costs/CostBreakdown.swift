/// An option's costs over a horizon, by plain addition.
public struct CostBreakdown: Hashable, Sendable {
  /// Costs of one kind.
  public struct Part: Hashable, Sendable {
    /// One-offs within the horizon.
    public let oneOff: Estimate<Money>
    /// The running cost of a full year after launch.
    public let perYear: Estimate<Money>
    /// Everything of this kind within the horizon.
    public let total: Estimate<Money>

    /// Makes a part.
    public init(oneOff: Estimate<Money>, perYear: Estimate<Money>, total: Estimate<Money>) {
      self.oneOff = oneOff
      self.perYear = perYear
      self.total = total
    }
  }

  /// One item within the horizon.
  public struct Item: Hashable, Sendable {
    /// The line it comes from.
    public let item: CostItem
    /// The amount per its own period, times its input where it has one; nil where unpriced.
    public let rate: Estimate<Money>?
    /// What it adds within the horizon.
    public let total: Estimate<Money>

    /// Makes an item's share.
    public init(item: CostItem, rate: Estimate<Money>?, total: Estimate<Money>) {
      self.item = item
      self.rate = rate
      self.total = total
    }
  }

  /// The span costs are added up over.
  public let horizon: Duration
  /// Lead time.
  public let time: Estimate<Duration>
  /// Everything within the horizon.
  public let total: Estimate<Money>
  /// Direct costs.
  public let direct: Part
  /// Hidden costs.
  public let hidden: Part
  /// What accrues before launch.
  public let build: Estimate<Money>
  /// What accrues from launch on.
  public let run: Estimate<Money>
  /// Item by item, in order.
  public let items: [Item]
  /// What has been spent by each month from 0 to the horizon, and by the horizon, the launch and
  /// every one-off where they fall between months.
  ///
  /// A jump after month 0 gives two points at the same moment, before and after it. Over more than
  /// 1,200 months only every second, third, … month has a point.
  public let cumulative: [CumulativePoint]

  /// Makes a breakdown.
  public init(
    horizon: Duration, time: Estimate<Duration>, total: Estimate<Money>, direct: Part,
    hidden: Part, build: Estimate<Money>, run: Estimate<Money>, items: [Item],
    cumulative: [CumulativePoint]
  ) {
    self.horizon = horizon
    self.time = time
    self.total = total
    self.direct = direct
    self.hidden = hidden
    self.build = build
    self.run = run
    self.items = items
    self.cumulative = cumulative
  }
}

extension CostBreakdown {
  /// How long the option is live within the horizon.
  public var inService: Estimate<Duration> {
    func left(_ time: Duration) -> Duration { max(.zero, horizon - time) }
    return Estimate(low: left(time.high), mid: left(time.mid), high: left(time.low))
  }

  /// The costs of one kind.
  public func part(_ kind: CostItem.Kind) -> Part { kind == .direct ? direct : hidden }
}
