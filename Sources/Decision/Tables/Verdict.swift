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
  /// Pairs of rows that fit the same completion where the hit policy forbids it: under `unique`
  /// any two, under `any` two with different outcomes.
  public let conflicts: [[String]]
  /// Every gate, in order.
  public let gates: [GateResult]
  /// Every row, in order.
  public let trace: [RowResult]
  /// Whether every completion was told apart; false only for tables beyond the engine's limit.
  public let isExact: Bool

  /// Makes a verdict.
  public init(
    status: Status, candidates: [String], ruledOut: [String], rows: [String], deciding: [String],
    settled: [String], canFallThrough: Bool, conflicts: [[String]], gates: [GateResult],
    trace: [RowResult],
    isExact: Bool = true
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
    self.isExact = isExact
  }

  /// The option decided for, or nil while open.
  public var option: String? {
    if case .decided(let option) = status { option } else { nil }
  }
}
