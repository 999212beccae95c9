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

/// One line of an option's costs.
public struct CostItem: Hashable, Sendable {
  /// Whether the line is on the bill or behind it.
  public enum Kind: String, CaseIterable, Sendable { case direct, hidden }
  /// When it accrues: build is [0, time), run is [time, horizon).
  public enum Phase: String, CaseIterable, Sendable { case build, run, always }

  /// The kebab-case name.
  public let id: String
  /// Direct or hidden.
  public let kind: Kind
  /// When it accrues.
  public let during: Phase
  /// When a one-off falls due, from the start; nil for the phase's own moment.
  public let at: Duration?
  /// The price, or nil where it is unpriced.
  public let amount: Amount?
  /// The input that multiplies the price, or nil.
  public let per: String?

  /// Makes a line.
  public init(
    id: String, kind: Kind, during: Phase = .always, at: Duration? = nil, amount: Amount?,
    per: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.during = during
    self.at = at
    self.amount = amount
    self.per = per
  }
}

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
  /// The cumulative cost at every month from 0 to the horizon, and at the horizon and the launch
  /// where they fall between months.
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

extension OptionCosts {
  /// Adds the costs up over a horizon.
  ///
  /// - Parameters:
  ///   - horizon: greater than 0.
  ///   - answers: what the inputs that multiply items are; one left out makes its items missing.
  public func breakdown(
    over horizon: Duration, answers: [String: Answer] = [:]
  ) -> CostBreakdown {
    let nothing = Estimate(
      low: Money(Rational(0)), mid: Money(Rational(0)), high: Money(Rational(0)))
    let part = CostBreakdown.Part(oneOff: nothing, perYear: nothing, total: nothing)
    return CostBreakdown(
      horizon: horizon, time: Estimate(low: time.low, mid: time.low, high: time.high),
      total: nothing, direct: part, hidden: part, build: nothing, run: nothing, items: [],
      cumulative: [])
  }
}
