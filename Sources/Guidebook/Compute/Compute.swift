public import Decision

/// Computes costs, verdicts and claims; cannot fail.
///
/// - Parameters:
///   - today: decides which waivers hold, nothing else.
///   - draws: how often costs are drawn for simulated figures; nothing else depends on it.
public func compute(_ guide: Guide, asOf today: CalendarDate, drawing draws: Draws) -> Results {
  var simulations = Simulations(guide.simulation(drawing: draws))
  let priced = guide.pricedOptions
  let simulation = simulations.run(priced)
  let assessments = guide.assessments.map {
    result(of: $0, in: guide, asOf: today, simulating: &simulations)
  }
  let values = ValueLookup(
    guide, options: priced.results, portfolio: Portfolio(guide, assessments))
  return Results(
    values: values, simulation: simulation, swings: priced.swings, breakEvens: priced.breakEvens,
    assessments: assessments, claims: values.claimResults(),
    workedExamples: guide.workedExamples.map {
      example($0.id, $0.answers, $0.expectation, guide.table)
    },
    caseStudies: guide.caseStudies.map {
      example($0.id, $0.answers, $0.expectation, guide.table)
    }, asOf: today)
}

/// The result of one assessment, which need not be among the guide's own.
///
/// - Parameters:
///   - today: decides which waivers hold, nothing else.
///   - draws: how often costs are drawn for simulated figures; nothing else depends on it.
public func evaluate(
  _ assessment: Assessment, in guide: Guide, asOf today: CalendarDate, drawing draws: Draws
) -> AssessmentResult {
  var simulations = Simulations(guide.simulation(drawing: draws))
  return result(of: assessment, in: guide, asOf: today, simulating: &simulations)
}

private func result(
  of assessment: Assessment, in guide: Guide, asOf today: CalendarDate,
  simulating simulations: inout Simulations
) -> AssessmentResult {
  let answers = assessment.answersByInput
  let waived = assessment.waivers.filter { $0.isValid(asOf: today) }.map(\.gate)
  let unwaived = guide.table.verdict(for: answers)
  let priced = guide.pricedOptions(for: assessment)
  return AssessmentResult(
    id: assessment.id,
    verdict: waived.isEmpty
      ? unwaived : guide.table.verdict(for: answers, waiving: Set(waived)),
    unwaived: unwaived, costs: priced.results, validWaivers: waived,
    flips: guide.table.flips(
      for: answers, waiving: Set(waived),
      fixed: Set(assessment.answers.filter(\.isFixed).map(\.input))),
    simulation: simulations.run(priced), swings: priced.swings, breakEvens: priced.breakEvens)
}

extension Waiver {
  /// Whether it still holds; its last day counts.
  public func isValid(asOf today: CalendarDate) -> Bool {
    guard let expires else { return true }
    return today <= expires
  }
}

extension Guide {
  /// Every option's costs over a horizon, with `typical` answers, in the options' order.
  ///
  /// - Parameter horizon: greater than 0.
  public func costs(over horizon: Duration) -> [OptionResult] {
    let answers = typicalAnswers
    return options.map {
      OptionResult(id: $0.id, costs: $0.costs.breakdown(over: horizon, answers: answers))
    }
  }
}

private func example(
  _ id: String, _ answers: [String: Answer], _ expectation: Expectation, _ table: DecisionTable
) -> ExampleResult {
  let verdict = table.verdict(for: answers)
  return ExampleResult(id: id, verdict: verdict, holds: expectation.holds(for: verdict))
}
