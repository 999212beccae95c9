public import Decision

/// Everything computed from a guide; unknown stays unknown.
///
/// Only `compute` makes one. Every lookup by id takes constant time.
public struct Results: Sendable {
  /// Costs over the guide's horizon, in the options' order.
  public let options: [OptionResult]
  /// The options simulated over the guide's horizon, with typical answers.
  public let simulation: SimulatedCosts
  /// What moves every option's total over the guide's horizon, in the options' order.
  public let swings: [OptionSwings]
  /// When every two options have cost the same within the guide's horizon, the earlier one first.
  public let breakEvens: [PairBreakEven]
  /// In the assessments' order.
  public let assessments: [AssessmentResult]
  /// In the claims' order.
  public let claims: [ClaimResult]
  /// Worked examples, in order.
  public let workedExamples: [ExampleResult]
  /// Case studies, in order.
  public let caseStudies: [ExampleResult]
  /// The final assessments, counted.
  public let portfolio: Portfolio
  /// The day that decided which waivers hold.
  public let asOf: CalendarDate

  let values: ValueLookup
  private let assessmentPlaces: [String: Int]
  private let claimPlaces: [String: Int]
  private let workedExamplePlaces: [String: Int]
  private let caseStudyPlaces: [String: Int]

  init(
    values: ValueLookup, simulation: SimulatedCosts, swings: [OptionSwings],
    breakEvens: [PairBreakEven], assessments: [AssessmentResult], claims: [ClaimResult],
    workedExamples: [ExampleResult], caseStudies: [ExampleResult], asOf: CalendarDate
  ) {
    self.simulation = simulation
    self.swings = swings
    self.breakEvens = breakEvens
    self.asOf = asOf
    self.values = values
    options = values.options
    portfolio = values.portfolio
    self.assessments = assessments
    self.claims = claims
    self.workedExamples = workedExamples
    self.caseStudies = caseStudies
    assessmentPlaces = places(of: assessments.map(\.id))
    claimPlaces = places(of: claims.map(\.id))
    workedExamplePlaces = places(of: workedExamples.map(\.id))
    caseStudyPlaces = places(of: caseStudies.map(\.id))
  }
}

extension Results {
  /// An option's result by id.
  public func option(_ id: String) -> OptionResult? { values.option(id) }
  /// A claim's result by id.
  public func claim(_ id: String) -> ClaimResult? { claimPlaces[id].map { claims[$0] } }
  /// An assessment's result by id.
  public func assessment(_ id: String) -> AssessmentResult? {
    assessmentPlaces[id].map { assessments[$0] }
  }
  /// A worked example's result by id.
  public func workedExample(_ id: String) -> ExampleResult? {
    workedExamplePlaces[id].map { workedExamples[$0] }
  }
  /// A case study's result by id.
  public func caseStudy(_ id: String) -> ExampleResult? {
    caseStudyPlaces[id].map { caseStudies[$0] }
  }

  /// The value at a path such as `build.hidden.per-year`, or nil where the path names
  /// nothing that has a value.
  public func value(at path: String) -> ComputedValue? {
    guard let parsed = try? ValuePath(parsing: path) else { return nil }
    return value(at: parsed, written: path)
  }

  /// The value at a path, or nil where it has none.
  ///
  /// - Parameter text: the path as it is written.
  public func value(at path: ValuePath, written text: String) -> ComputedValue? {
    try? values.value(at: path, written: text).get()
  }
}

/// Where each id stands; the first of two that are alike.
func places(of ids: [String]) -> [String: Int] {
  Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
}
