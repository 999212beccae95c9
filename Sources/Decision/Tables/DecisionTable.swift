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

  /// Makes a table whose names have been resolved: every cell names an input or gate of the table
  /// and every outcome an option. Names that do not are treated as never matching.
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

/// What more than one fitting row means, after DMN 1.3 section 8.2.10.
public enum HitPolicy: String, CaseIterable, Sendable {
  /// At most one row may fit.
  case unique
  /// Rows that fit together must agree.
  case any
  /// The first row that fits, in order.
  case first
  /// The fitting row whose option stands first in the options' order.
  case priority
}

/// A named test on one input.
public struct Gate: Hashable, Sendable {
  /// The kebab-case name.
  public let id: String
  /// The input it tests.
  public let input: String
  /// What passes.
  public let passes: UnaryTests

  /// Makes a gate.
  public init(id: String, input: String, passes: UnaryTests) {
    self.id = id
    self.input = input
    self.passes = passes
  }
}

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

/// DMN S-FEEL unary tests on one input: `-`, `>= 10000`, `[5..10)`, `"a","b"`, `not("a")`.
public struct UnaryTests: Hashable, Sendable {
  /// The text it was read from.
  public let source: String

  /// Reads unary tests for an input type; the error's place is exact to the scalar.
  public init(parsing text: String, for type: InputType, currency: String) throws(ParseError) {
    throw ParseError("not written yet", offset: 0)
  }

  /// Reads a YAML list's elements as "any of".
  public init(anyOf texts: [String], for type: InputType, currency: String) throws(ParseError) {
    throw ParseError("not written yet", offset: 0)
  }

  /// Whether a value of the input's type fits.
  public func accepts(_ value: Value) -> Bool { false }
}
