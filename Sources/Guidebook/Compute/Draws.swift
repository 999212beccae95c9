public import Decision

/// How often costs are drawn to simulate them, which takes longer than all the rest.
public enum Draws: Hashable, Sendable {
  /// As often as `guide.yaml` says.
  case all
  /// A hundred times at most, for a run that prints no simulated figure.
  case few
}

extension Guide {
  /// The simulation as `guide.yaml` sets it.
  public func simulation(drawing draws: Draws = .all) -> Simulation {
    Simulation(
      draws: draws == .all ? settings.draws : min(settings.draws, 100),
      seed: Int(truncatingIfNeeded: settings.seed))
  }
}
