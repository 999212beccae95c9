public import Decision

/// Everything computed from a guide; unknown stays unknown.
public struct Results: Sendable {
  /// Costs over the guide's horizon, in the options' order.
  public let options: [OptionResult]
  /// In the assessments' order.
  public let assessments: [AssessmentResult]
  /// In the claims' order.
  public let claims: [ClaimResult]
  /// Worked examples, in order.
  public let workedExamples: [ExampleResult]
  /// Case studies, in order.
  public let caseStudies: [ExampleResult]

  /// An option's result by id.
  public func option(_ id: String) -> OptionResult? { options.first { $0.id == id } }
  /// A claim's result by id.
  public func claim(_ id: String) -> ClaimResult? { claims.first { $0.id == id } }
  /// An assessment's result by id.
  public func assessment(_ id: String) -> AssessmentResult? { assessments.first { $0.id == id } }
}

/// An option over the guide's horizon, with `typical` answers.
public struct OptionResult: Sendable {
  /// The option's id.
  public let id: String
  /// What it costs.
  public let costs: CostBreakdown
}

/// What the table says of an assessment.
public struct AssessmentResult: Sendable {
  /// The assessment's id.
  public let id: String
  /// The verdict with valid waivers.
  public let verdict: Verdict
  /// The verdict without any waiver.
  public let unwaived: Verdict
  /// Costs over the assessment's horizon with its own figures, in the options' order.
  public let costs: [OptionResult]
  /// Gates whose waivers are valid as of the date.
  public let validWaivers: [String]

  /// An option's costs by id.
  public func costs(of option: String) -> CostBreakdown? {
    costs.first { $0.id == option }?.costs
  }
}

/// An example's verdict and whether it is what it must be.
public struct ExampleResult: Sendable {
  /// The example's id.
  public let id: String
  /// What came out.
  public let verdict: Verdict
  /// Whether that is as expected.
  public let holds: Bool
}

/// A claim held against the numbers.
public struct ClaimResult: Sendable {
  /// How stated and computed compare.
  public enum Status: String, CaseIterable, Sendable {
    case agrees, differs
    case notComputable = "not-computable"
    case statedOnly = "stated-only"
  }

  /// The claim's id.
  public let id: String
  /// How it came out.
  public let status: Status
  /// The stated value, or nil.
  public let stated: Measure?
  /// The computed value, or nil.
  public let computed: Measure?
  /// Why nothing was computed, or nil.
  public let obstacle: String?
}
