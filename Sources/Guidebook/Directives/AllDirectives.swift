/// Every directive, in the manual's order.
public let allDirectives: [DirectiveKind] = [
  DirectiveKind(FactsBlock.self),
  DirectiveKind(ComparisonBlock.self),
  DirectiveKind(CostsBlock.self),
  DirectiveKind(CostChartBlock.self),
  DirectiveKind(BreakEvenBlock.self),
  DirectiveKind(GatesBlock.self),
  DirectiveKind(RulesBlock.self),
  DirectiveKind(CandidatesBlock.self),
  DirectiveKind(ClaimsBlock.self),
  DirectiveKind(CaseStudiesBlock.self),
  DirectiveKind(AssessmentsBlock.self),
  DirectiveKind(ReferencesBlock.self),
]
