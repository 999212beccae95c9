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
