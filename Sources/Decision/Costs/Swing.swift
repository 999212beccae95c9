/// How far one uncertainty moves an option's total, everything else being at its mid.
public struct Swing: Hashable, Sendable {
  /// What is uncertain.
  public enum Source: Hashable, Sendable {
    /// An item's price.
    case item(String)
    /// An input that multiplies prices.
    case input(String)
    /// The lead time.
    case time
  }

  /// What is uncertain.
  public let source: Source
  /// The total with it at its low end.
  public let atLow: Money
  /// The total with it at its high end.
  public let atHigh: Money

  /// Makes a swing.
  public init(source: Source, atLow: Money, atHigh: Money) {
    self.source = source
    self.atLow = atLow
    self.atHigh = atHigh
  }

  /// How far the two totals are apart.
  public var width: Money { max(atLow, atHigh) - min(atLow, atHigh) }
}

extension OptionCosts {
  /// One swing for every uncertainty that moves the total, the widest first, then in item order
  /// with inputs and the lead time last.
  public func swings(over horizon: Duration, answers: [String: Answer] = [:]) -> [Swing] {
    let swings =
      itemSwings(horizon, answers) + inputSwings(horizon, answers)
      + [timeSwing(horizon, answers)]
    return swings.enumerated().filter { $0.element.width > .zero }
      .sorted { left, right in
        (right.element.width, left.offset) < (left.element.width, right.offset)
      }.map(\.element)
  }

  private func itemSwings(_ horizon: Duration, _ answers: [String: Answer]) -> [Swing] {
    items.indices.map { index in
      func total(_ pick: (Spread<Money>) -> Money) -> Money {
        var changed = items
        changed[index] = items[index].with(items[index].amount?.certain(pick))
        return OptionCosts(time: time, items: changed).mid(horizon, answers)
      }
      return Swing(source: .item(items[index].id), atLow: total(\.low), atHigh: total(\.high))
    }
  }

  private func inputSwings(_ horizon: Duration, _ answers: [String: Answer]) -> [Swing] {
    var seen: Set<String> = []
    return items.compactMap(\.per).filter { seen.insert($0).inserted }.compactMap { input in
      guard case .range(let low, let high) = answers[input] else { return nil }
      return Swing(
        source: .input(input),
        atLow: mid(horizon, answers.merging([input: .known(low)]) { $1 }),
        atHigh: mid(horizon, answers.merging([input: .known(high)]) { $1 }))
    }
  }

  private func timeSwing(_ horizon: Duration, _ answers: [String: Answer]) -> Swing {
    func total(_ time: Duration) -> Money {
      OptionCosts(time: Spread(time), items: items).mid(horizon, answers)
    }
    return Swing(source: .time, atLow: total(time.low), atHigh: total(time.high))
  }

  /// The total at mid prices and the mid lead time.
  private func mid(_ horizon: Duration, _ answers: [String: Answer]) -> Money {
    CostSum(time: time, items: items.map { PricedItem($0, answers: answers) }).mid(
      .both, Launch(time.mid), Horizon(end: horizon, includesEnd: false))
  }
}

extension CostItem {
  fileprivate func with(_ amount: Amount?) -> CostItem {
    CostItem(id: id, kind: kind, during: during, at: at, amount: amount, per: per)
  }
}

extension Amount {
  fileprivate func certain(_ pick: (Spread<Money>) -> Money) -> Amount {
    switch self {
    case .once(let spread): .once(Spread(pick(spread)))
    case .recurring(let spread, let period): .recurring(Spread(pick(spread)), every: period)
    }
  }
}
