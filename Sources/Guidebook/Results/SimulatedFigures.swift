public import Decision

extension SimulatedCosts {
  /// An option's simulated total by id.
  public func option(_ id: String) -> SimulatedOption? { options.first { $0.id == id } }

  /// Two options simulated together, the earlier one first.
  public func pair(_ first: String, _ second: String) -> SimulatedPair? {
    pairs.first { $0.first == first && $0.second == second }
  }

  /// A share of the draws no finer than its standard error allows.
  public func rounded(share: Rational) -> Rational {
    let variance = share.double * (1 - share.double) / Double(draws)
    let error = Rational(rounding: max(0, variance).squareRoot())
    return Quantile(value: share, standardError: error).rounded(in: Rational.one)
  }
}
