import Decision

/// The simulations of one run: options that are priced alike are drawn once.
///
/// Most assessments leave the guide's figures as they are.
struct Simulations {
  private let simulation: Simulation
  private var done: [PricedOptions: SimulatedCosts] = [:]

  init(_ simulation: Simulation) { self.simulation = simulation }

  mutating func run(_ options: PricedOptions) -> SimulatedCosts {
    if let costs = done[options] { return costs }
    let costs = options.simulated(by: simulation)
    done[options] = costs
    return costs
  }
}
