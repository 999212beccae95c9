public import Diagnostics

/// An answer given from outside an answers file, in place of the file's own.
public struct AnswerOverride: Sendable {
  /// The input's id.
  public let input: Located<String>
  /// The answer as an answers file would say it.
  public let value: Located<String>

  /// Gives an input an answer.
  public init(input: Located<String>, value: Located<String>) {
    self.input = input
    self.value = value
  }
}

extension Drafts {
  /// Gives answers in place of an assessment's own; the last one for an input holds.
  ///
  /// What stood behind an answer goes with it, but for its being fixed.
  ///
  /// - Parameters:
  ///   - overrides: read as the file's answers are, each mistake reported at its own place.
  ///   - id: the assessment's; without one of that name nothing happens.
  public mutating func override(_ overrides: [AnswerOverride], inAssessment id: String) {
    guard let place = assessments.firstIndex(where: { $0.id == id }),
      var content = assessments[place].content
    else { return }
    var answers = content.answers ?? []
    for override in overrides {
      let old = answers.first { $0.key.value == override.input.value }?.value
      var answer = AnswerDraft(at: override.value.location)
      answer.value = override.value
      answer.fixed = old?.fixed
      answers.removeAll { $0.key.value == override.input.value }
      answers.append(Keyed(key: override.input, value: answer))
    }
    content.answers = answers
    assessments[place] = FileDraft(file: assessments[place].file, content: content)
  }
}
