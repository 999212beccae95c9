public import Decision

/// The options as they are priced for one question: their stated costs, the horizon, and the
/// answers that multiply items.
struct PricedOptions: Hashable {
  /// One option's stated costs.
  struct Priced: Hashable {
    let id: String
    let costs: OptionCosts
  }

  let options: [Priced]
  let horizon: Duration
  let answers: [String: Answer]

  /// Keeps of the answers only what multiplies an item, so that alike is what costs alike.
  init(_ options: [Priced], over horizon: Duration, answers: [String: Answer]) {
    let factors = Set(options.flatMap { $0.costs.items.compactMap(\.per) })
    self.options = options
    self.horizon = horizon
    self.answers = answers.filter { factors.contains($0.key) }
  }

  /// Every option's costs by plain addition, in order.
  var results: [OptionResult] {
    options.map {
      OptionResult(id: $0.id, costs: $0.costs.breakdown(over: horizon, answers: answers))
    }
  }

  /// What moves every option's total, in order.
  var swings: [OptionSwings] {
    options.map {
      OptionSwings(option: $0.id, swings: $0.costs.swings(over: horizon, answers: answers))
    }
  }

  /// When every two options have cost the same, the earlier one first.
  var breakEvens: [PairBreakEven] {
    options.indices.flatMap { place in
      options[(place + 1)...].map { other in
        PairBreakEven(
          first: options[place].id, second: other.id,
          result: options[place].costs.breakEven(
            with: other.costs, over: horizon, answers: answers))
      }
    }
  }

  func simulated(by simulation: Simulation) -> SimulatedCosts {
    simulation.run(options.map { ($0.id, $0.costs) }, over: horizon, answers: answers)
  }
}

extension Guide {
  /// The options over the guide's horizon, with typical answers.
  var pricedOptions: PricedOptions {
    PricedOptions(
      options.map { PricedOptions.Priced(id: $0.id, costs: $0.costs) },
      over: settings.horizon, answers: typicalAnswers)
  }

  /// The options over an assessment's horizon, with its own figures and answers.
  func pricedOptions(for assessment: Assessment) -> PricedOptions {
    PricedOptions(
      options.map {
        PricedOptions.Priced(id: $0.id, costs: assessment.costs[$0.id] ?? $0.costs)
      }, over: assessment.horizon, answers: assessment.answersByInput)
  }

  /// The answers that option pages take where a cost is per an input, by input id.
  public var typicalAnswers: [String: Answer] {
    let typical = questions.compactMap { question in
      question.input.typical.map { (question.id, Answer.known($0)) }
    }
    return Dictionary(typical, uniquingKeysWith: { first, _ in first })
  }
}
