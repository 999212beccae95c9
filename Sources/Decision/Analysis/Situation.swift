/// Answers to some inputs, whatever the others are: an example with all that is like it.
public struct Situation: Hashable, Sendable {
  /// The answer to one input.
  public struct Part: Hashable, Sendable {
    /// The input.
    public let input: String
    /// An example: one value, or that the question does not apply.
    public let example: Answer
    /// All answers that make the same situation, the other parts staying as they are.
    public let within: AnswerRegion

    /// Makes a part.
    public init(input: String, example: Answer, within: AnswerRegion) {
      self.input = input
      self.example = example
      self.within = within
    }
  }

  /// The inputs that matter, in their order; empty where none does.
  public let parts: [Part]

  /// Makes a situation.
  public init(parts: [Part]) { self.parts = parts }
}
