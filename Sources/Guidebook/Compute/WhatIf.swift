public import Decision

extension Guide {
  /// The answers that option pages take where a cost is per an input, by input id.
  public var typicalAnswers: [String: Answer] {
    let typical = questions.compactMap { question in
      question.input.typical.map { (question.id, Answer.known($0)) }
    }
    return Dictionary(typical, uniquingKeysWith: { first, _ in first })
  }

  /// What would change an assessment's verdict: answers said to be fixed stay as they are.
  public func flips(for assessment: Assessment, _ result: AssessmentResult) -> Flips {
    table.flips(
      for: assessment.answersByInput, waiving: Set(result.validWaivers),
      fixed: Set(assessment.answers.filter(\.isFixed).map(\.input)))
  }

  /// The options simulated over the guide's horizon, with typical answers.
  public func simulation() -> SimulatedCosts {
    simulator.run(
      options.map { ($0.id, $0.costs) }, over: settings.horizon, answers: typicalAnswers)
  }

  /// The options simulated over an assessment's horizon, with its own figures and answers.
  public func simulation(for assessment: Assessment) -> SimulatedCosts {
    simulator.run(
      options.map { ($0.id, assessment.costs[$0.id] ?? $0.costs) }, over: assessment.horizon,
      answers: assessment.answersByInput)
  }

  /// The simulation as `guide.yaml` sets it.
  var simulator: Simulation {
    Simulation(draws: settings.draws, seed: Int(truncatingIfNeeded: settings.seed))
  }
}
