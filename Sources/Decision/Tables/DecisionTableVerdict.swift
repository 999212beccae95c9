extension DecisionTable {
  /// The verdict for a set of answers.
  ///
  /// - Parameters:
  ///   - answers: by input id; what is left out is unknown.
  ///   - waived: ids of gates that count as passed.
  public func verdict(for answers: [String: Answer], waiving waived: Set<String> = []) -> Verdict {
    Verdict(
      status: .open, candidates: [], ruledOut: [], rows: [], deciding: [], settled: [],
      canFallThrough: true, conflicts: [], gates: [], trace: [])
  }
}
