/// A seeded simulation of options' costs: every uncertain price, input and lead time is drawn
/// uniformly between its bounds, or from the triangle over its likely value.
///
/// Every option and item id has a stream of its own, an input one for all options, so that adding
/// an item moves no other item's draws; a draw depends on its number alone, not on any order.
public struct Simulation: Hashable, Sendable {
  /// How often everything is drawn, 1 to 1,000,000.
  public let draws: Int
  /// What the streams start from.
  public let seed: Int

  /// Makes a simulation; draws outside 1 to 1,000,000 are held within.
  public init(draws: Int, seed: Int) {
    self.draws = min(max(draws, 1), 1_000_000)
    self.seed = seed
  }

  /// Simulates options' totals over a horizon and compares every two of them.
  ///
  /// - Parameters:
  ///   - options: the options by id, in the order that the results keep.
  ///   - answers: what the inputs that multiply items are; items per an unknown one are left out
  ///     and named as missing.
  public func run(
    _ options: [(id: String, costs: OptionCosts)], over horizon: Duration,
    answers: [String: Answer] = [:]
  ) -> SimulatedCosts {
    let drawn = options.map {
      DrawnCosts($0.costs, option: $0.id, answers: answers, horizon: horizon, seed: seed)
    }
    let totals = drawn.map { costs in (0..<draws).map { costs.total(draw: $0) } }
    let simulated = options.indices.map { index in
      SimulatedOption(
        id: options[index].id, total: Quantiles(of: totals[index]), missing: drawn[index].missing)
    }
    let pairs = options.indices.flatMap { first in
      options.indices.filter { $0 > first }.map { second in
        pair(
          (options[first].id, drawn[first], totals[first]),
          (options[second].id, drawn[second], totals[second]))
      }
    }
    return SimulatedCosts(draws: draws, seed: seed, options: simulated, pairs: pairs)
  }

  private typealias Drawn = (id: String, costs: DrawnCosts, totals: [Double])

  private func pair(_ first: Drawn, _ second: Drawn) -> SimulatedPair {
    let differences = zip(first.totals, second.totals).map { $0 - $1 }
    let breakEvens = (0..<draws).compactMap { first.costs.breakEven(with: second.costs, draw: $0) }
    return SimulatedPair(
      first: first.id, second: second.id, difference: Quantiles(of: differences),
      firstIsCheaper: share(differences.filter { $0 < 0 }.count),
      secondIsCheaper: share(differences.filter { $0 > 0 }.count),
      breaksEven: share(breakEvens.count),
      breakEven: breakEvens.isEmpty ? nil : Quantiles(of: breakEvens),
      missing: first.costs.missing
        + second.costs.missing.filter { !first.costs.missing.contains($0) })
  }

  private func share(_ count: Int) -> Rational {
    Rational(Int128(count), over: Int128(draws)) ?? .zero
  }
}
