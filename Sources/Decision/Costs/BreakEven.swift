/// When one option's costs overtake another's, at mid prices and lead times.
public struct BreakEven: Hashable, Sendable {
  /// A moment from which the order of two options is another.
  public struct Crossing: Hashable, Sendable {
    /// The moment the two have cost the same, or the jump that turns them.
    public let at: Duration
    /// Whether the first option is the cheaper one from then on.
    public let firstIsCheaper: Bool

    /// Makes a crossing.
    public init(at: Duration, firstIsCheaper: Bool) {
      self.at = at
      self.firstIsCheaper = firstIsCheaper
    }
  }

  /// Every crossing within the horizon, in order; empty where there is none.
  public let crossings: [Crossing]
  /// The running costs per month at which the two totals would be equal at the horizon.
  public let running: RunningCosts

  /// Makes a break-even.
  public init(crossings: [Crossing], running: RunningCosts) {
    self.crossings = crossings
    self.running = running
  }
}

/// Running costs per month after launch, as they are and as they would have to be for two options
/// to have cost the same by the horizon.
public struct RunningCosts: Hashable, Sendable {
  /// What the first option's running costs are.
  public let first: Money
  /// What they would have to be, the second's being as they are; nil where no running cost does it.
  public let firstNeeded: Money?
  /// What the second option's running costs are.
  public let second: Money
  /// What they would have to be, the first's being as they are; nil where no running cost does it.
  public let secondNeeded: Money?

  /// Makes running costs.
  public init(first: Money, firstNeeded: Money?, second: Money, secondNeeded: Money?) {
    self.first = first
    self.firstNeeded = firstNeeded
    self.second = second
    self.secondNeeded = secondNeeded
  }
}

extension OptionCosts {
  /// When these costs overtake another option's within a horizon, exactly: both are piecewise
  /// linear in time.
  ///
  /// Costs that lack something are compared without it.
  public func breakEven(
    with other: OptionCosts, over horizon: Duration, answers: [String: Answer] = [:]
  ) -> BreakEven {
    let first = CostCurve(self, answers: answers, until: horizon)
    let second = CostCurve(other, answers: answers, until: horizon)
    return BreakEven(
      crossings: OptionCosts.crossings(of: first, with: second),
      running: running(with: other, over: horizon, answers))
  }

  private static func crossings(
    of first: CostCurve, with second: CostCurve
  ) -> [BreakEven.Crossing] {
    let moments = Set((first.points + second.points).map(\.at)).sorted()
    var finder = CrossingFinder<Rational>()
    for moment in moments {
      for includingOneOffs in [false, true] {
        let cost = first.cost(at: moment, includingOneOffs: includingOneOffs)
        let other = second.cost(at: moment, includingOneOffs: includingOneOffs)
        finder.add(at: moment.seconds, difference: (cost - other).units)
      }
    }
    return finder.crossings.map {
      BreakEven.Crossing(at: Duration(seconds: $0.at), firstIsCheaper: $0.isBelow)
    }
  }

  private func running(
    with other: OptionCosts, over horizon: Duration, _ answers: [String: Answer]
  ) -> RunningCosts {
    let (own, others) = (
      breakdown(over: horizon, answers: answers, isCumulative: false),
      other.breakdown(over: horizon, answers: answers, isCumulative: false)
    )
    let gap = own.total.mid - others.total.mid
    return RunningCosts(
      first: own.runningPerMonth, firstNeeded: own.runningPerMonth(adding: Money.zero - gap),
      second: others.runningPerMonth, secondNeeded: others.runningPerMonth(adding: gap))
  }
}

extension CostBreakdown {
  fileprivate var runningPerMonth: Money {
    (direct.perYear.mid + hidden.perYear.mid) * Rational(lowestTerms: 1, over: 12)
  }

  /// The running cost per month that adds a sum to the total, or nil where none of at least 0 does.
  fileprivate func runningPerMonth(adding sum: Money) -> Money? {
    guard let perMonth = inService.mid.months.reciprocal else { return nil }
    let needed = runningPerMonth + sum * perMonth
    return needed < .zero ? nil : needed
  }
}
