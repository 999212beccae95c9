/// A smallest set of answer changes that decides the verdict for an option.
public struct Flip: Hashable, Sendable {
  /// The option that the changed answers decide for.
  public let option: String
  /// The changes, in the inputs' order; leaving any of them out no longer does it.
  public let changes: [AnswerChange]

  /// Makes a flip.
  public init(option: String, changes: [AnswerChange]) {
    self.option = option
    self.changes = changes
  }

  /// How many of the changes would have a known answer be another; the others find one out.
  public var corrections: Int { changes.count { $0.from != .unknown } }
}
