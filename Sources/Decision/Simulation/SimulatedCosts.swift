/// What a simulation gave.
public struct SimulatedCosts: Hashable, Sendable {
  /// How often everything was drawn.
  public let draws: Int
  /// What the streams started from.
  public let seed: Int
  /// Every option, in the order given.
  public let options: [SimulatedOption]
  /// Every two options, the earlier one first.
  public let pairs: [SimulatedPair]

  /// Makes results.
  public init(draws: Int, seed: Int, options: [SimulatedOption], pairs: [SimulatedPair]) {
    self.draws = draws
    self.seed = seed
    self.options = options
    self.pairs = pairs
  }
}

/// One option's simulated total.
public struct SimulatedOption: Hashable, Sendable {
  /// The option's id.
  public let id: String
  /// Its total over the horizon.
  public let total: Quantiles<Money>
  /// Items and inputs without which the total is only a lower bound.
  public let missing: [String]

  /// Makes a simulated option.
  public init(id: String, total: Quantiles<Money>, missing: [String]) {
    self.id = id
    self.total = total
    self.missing = missing
  }
}

/// Two options simulated together.
public struct SimulatedPair: Hashable, Sendable {
  /// The first option's id.
  public let first: String
  /// The second option's id.
  public let second: String
  /// The first one's total less the second one's.
  public let difference: Quantiles<Money>
  /// The share of draws in which the first one's total is less, 0 to 1.
  public let firstIsCheaper: Rational
  /// The share of draws in which the second one's total is less, 0 to 1.
  public let secondIsCheaper: Rational
  /// The share of draws in which one overtakes the other within the horizon, 0 to 1.
  public let breaksEven: Rational
  /// When it first does, among those draws; nil where it never does.
  public let breakEven: Quantiles<Duration>?
  /// Items and inputs that either option lacks.
  public let missing: [String]

  /// Makes a simulated pair.
  public init(
    first: String, second: String, difference: Quantiles<Money>, firstIsCheaper: Rational,
    secondIsCheaper: Rational, breaksEven: Rational, breakEven: Quantiles<Duration>?,
    missing: [String]
  ) {
    self.first = first
    self.second = second
    self.difference = difference
    self.firstIsCheaper = firstIsCheaper
    self.secondIsCheaper = secondIsCheaper
    self.breaksEven = breaksEven
    self.breakEven = breakEven
    self.missing = missing
  }
}
