/// What a table says about a set of answers, exact under unknowns.
public struct Verdict: Hashable, Sendable {
  /// Decided for one option, or still open.
  public enum Status: Hashable, Sendable {
    /// Every completion of the unknown answers leads to this option.
    case decided(String)
    /// More than one option, or none, can still come out.
    case open
  }

  /// Decided or open.
  public let status: Status
  /// Options some completion leads to, in the options' order.
  public let candidates: [String]
  /// Options no completion leads to, in the options' order.
  public let ruledOut: [String]
  /// Rows that can still fire, in order.
  public let rows: [String]
  /// Unknown or ranged inputs that can still change the outcome, in the inputs' order.
  public let deciding: [String]
  /// Unknown or ranged inputs that no longer can.
  public let settled: [String]
  /// Whether some completion fits no row.
  public let canFallThrough: Bool
  /// Rows that fit the same completion with different outcomes where the hit policy forbids it.
  public let conflicts: [[String]]
  /// Every gate, in order.
  public let gates: [GateResult]
  /// Every row, in order.
  public let trace: [RowResult]

  /// Makes a verdict.
  public init(
    status: Status, candidates: [String], ruledOut: [String], rows: [String], deciding: [String],
    settled: [String], canFallThrough: Bool, conflicts: [[String]], gates: [GateResult],
    trace: [RowResult]
  ) {
    self.status = status
    self.candidates = candidates
    self.ruledOut = ruledOut
    self.rows = rows
    self.deciding = deciding
    self.settled = settled
    self.canFallThrough = canFallThrough
    self.conflicts = conflicts
    self.gates = gates
    self.trace = trace
  }

  /// The option decided for, or nil while open.
  public var option: String? {
    if case .decided(let option) = status { option } else { nil }
  }
}

/// How one gate came out.
public struct GateResult: Hashable, Sendable {
  /// What the answer makes of the gate.
  public enum Outcome: String, Hashable, Sendable {
    case pass, fail, unknown
    case notApplicable = "not-applicable"
  }

  /// The gate's id.
  public let gate: String
  /// The outcome before any waiver.
  public let outcome: Outcome
  /// Whether a waiver makes it count as passed.
  public let isWaived: Bool
  /// The answer it rests on.
  public let answer: Answer
  /// The value that the gate asks for, where its test has one bound, such as 10,000 of `>= 10000`.
  public let threshold: Value?

  /// Makes a result.
  public init(
    gate: String, outcome: Outcome, isWaived: Bool, answer: Answer, threshold: Value?
  ) {
    self.gate = gate
    self.outcome = outcome
    self.isWaived = isWaived
    self.answer = answer
    self.threshold = threshold
  }
}

/// How one row came out.
public struct RowResult: Hashable, Sendable {
  /// What becomes of the row.
  public enum Outcome: Hashable, Sendable {
    /// It decides, whatever the unknown answers turn out to be.
    case fires
    /// Some completion makes it decide.
    case canFire
    /// It fits, but a row with precedence decides.
    case outranked(by: String)
    /// This cell, by its index, does not hold.
    case fails(cell: Int)
    /// Its cells hold one by one in some completion but never together with the others.
    case neverFits
  }

  /// The row's id.
  public let row: String
  /// What becomes of it.
  public let outcome: Outcome

  /// Makes a result.
  public init(row: String, outcome: Outcome) {
    self.row = row
    self.outcome = outcome
  }
}

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
