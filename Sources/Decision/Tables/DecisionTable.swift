/// A DMN decision table over inputs and gates, each row leading to an option.
public struct DecisionTable: Hashable, Sendable {
  /// What is asked, in the guide's order.
  public let inputs: [Input]
  /// Tests on one input each, in the guide's order.
  public let gates: [Gate]
  /// The rules, in order.
  public let rows: [Row]
  /// What more than one fitting row means.
  public let hitPolicy: HitPolicy
  /// Every option's id in priority order.
  public let options: [String]

  /// Makes a table whose cells name its inputs and gates and whose outcomes name its options.
  ///
  /// A cell that names something else never holds.
  public init(
    inputs: [Input], gates: [Gate], rows: [Row], hitPolicy: HitPolicy, options: [String]
  ) {
    self.inputs = inputs
    self.gates = gates
    self.rows = rows
    self.hitPolicy = hitPolicy
    self.options = options
  }
}
