import Decision
import Synchronization

/// What has been simulated for quantiles: each sum once, however often texts and claims name it.
final class SimulatedTotals: Sendable {
  private struct Sum: Hashable {
    let option: String
    let quantity: ValuePath.OptionQuantity
  }

  private let known = Mutex<[Sum: SimulatedOption?]>([:])

  /// How many sums have been simulated.
  var count: Int { known.withLock { $0.count } }

  /// A sum's simulated total; nil where there was nothing to draw.
  ///
  /// - Parameter simulate: gives the same whenever it is called.
  func total(
    of quantity: ValuePath.OptionQuantity, _ option: String, simulate: () -> SimulatedOption?
  ) -> SimulatedOption? {
    known.withLock { known in
      let sum = Sum(option: option, quantity: quantity)
      if let total = known[sum] { return total }
      let total = simulate()
      known[sum] = .some(total)
      return total
    }
  }
}
