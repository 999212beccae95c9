/// What would change a verdict.
public struct Flips: Hashable, Sendable {
  /// The flips: by option in the options' order, smallest first; of those of one size first the one
  /// that finds out most and corrects least, then in the inputs' order.
  public let flips: [Flip]
  /// The most changes in a set that was tried.
  public let limit: Int
  /// Whether every set of changes up to the limit was tried.
  public let isComplete: Bool

  /// Makes a list of flips.
  public init(flips: [Flip], limit: Int, isComplete: Bool) {
    self.flips = flips
    self.limit = limit
    self.isComplete = isComplete
  }

  /// The smallest flip to an option, or nil where no set up to the limit leads there.
  public func smallest(to option: String) -> Flip? { flips.first { $0.option == option } }
}

extension DecisionTable {
  /// Every smallest set of answer changes that makes the verdict decided for another option.
  ///
  /// A change gives an input one value, whether it was known, a range, unknown or not applicable.
  /// A set is smallest when no part of it does the same; of the values that do it, those nearest
  /// to the answers are given, nearness being the relative change, summed over the set.
  /// Exact: on the cells that the table's own tests cut every set and every value is tried, up to a
  /// bound of work that only tables far beyond a guide's size reach; then `isComplete` is false.
  ///
  /// - Parameters:
  ///   - answers: by input id; what is left out is unknown.
  ///   - waived: ids of gates that count as passed.
  ///   - fixed: ids of inputs whose answer is never proposed for change.
  ///   - size: the most changes in a set.
  public func flips(
    for answers: [String: Answer], waiving waived: Set<String> = [], fixed: Set<String> = [],
    upTo size: Int = 5
  ) -> Flips {
    var search = FlipSearch(Grid(self, waiving: waived), answers: answers, fixed: fixed)
    search.run(upTo: size)
    return Flips(flips: search.sorted, limit: size, isComplete: search.isComplete)
  }
}
