/// One rule: every cell must hold for the outcome.
public struct Row: Hashable, Sendable {
  /// The kebab-case name.
  public let id: String
  /// What must hold; empty for the row that fires only when no other can.
  public let cells: [Cell]
  /// The option it leads to.
  public let outcome: String

  /// Makes a row.
  public init(id: String, cells: [Cell], outcome: String) {
    self.id = id
    self.cells = cells
    self.outcome = outcome
  }
}

/// One condition of a row.
public enum Cell: Hashable, Sendable {
  /// The input's answer must fit the tests.
  case input(String, UnaryTests)
  /// The gate must pass, or must fail.
  case gate(String, passes: Bool)
  /// Every gate must pass.
  case allGates
}
