public import Decision

/// Computes costs, verdicts and claims; cannot fail.
///
/// - Parameter today: decides which waivers hold, nothing else.
public func compute(_ guide: Guide, asOf today: CalendarDate) -> Results {
  let assessments = guide.assessments.map { evaluate($0, in: guide, asOf: today) }
  let values = ValueLookup(
    guide, options: guide.costs(over: guide.settings.horizon),
    portfolio: Portfolio(guide, assessments))
  return Results(
    values: values, assessments: assessments, claims: values.claimResults(),
    workedExamples: guide.workedExamples.map {
      example($0.id, $0.answers, $0.expectation, guide.table)
    },
    caseStudies: guide.caseStudies.map {
      example($0.id, $0.answers, $0.expectation, guide.table)
    }, asOf: today)
}

/// The verdict and costs of one assessment, which need not be among the guide's own.
///
/// - Parameter today: decides which waivers hold, nothing else.
public func evaluate(
  _ assessment: Assessment, in guide: Guide, asOf today: CalendarDate
) -> AssessmentResult {
  let answers = assessment.answersByInput
  let waived = assessment.waivers.filter { $0.isValid(asOf: today) }.map(\.gate)
  let unwaived = guide.table.verdict(for: answers)
  return AssessmentResult(
    id: assessment.id,
    verdict: waived.isEmpty
      ? unwaived : guide.table.verdict(for: answers, waiving: Set(waived)),
    unwaived: unwaived,
    costs: guide.options.map { option in
      let costs = assessment.costs[option.id] ?? option.costs
      return OptionResult(
        id: option.id, costs: costs.breakdown(over: assessment.horizon, answers: answers))
    },
    validWaivers: waived)
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
