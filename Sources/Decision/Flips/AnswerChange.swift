/// One answer that would have to be another.
public struct AnswerChange: Hashable, Sendable {
  /// The input.
  public let input: String
  /// What is answered now; unknown where nothing is.
  public let from: Answer
  /// A value that does it, the nearest one where there is a nearest.
  public let to: Value
  /// Values around it that do it as well, the other changes being made.
  public let within: AnswerRegion

  /// Makes a change.
  public init(input: String, from: Answer, to: Value, within: AnswerRegion) {
    self.input = input
    self.from = from
    self.to = to
    self.within = within
  }
}
