import Diagnostics

/// Every name that files can refer to, whether or not what it names could be read.
public struct Names: Sendable {
  let options: Namespace
  /// Items by option; an option whose file could not be read has none here.
  let items: [String: Namespace]
  let criteria: Namespace
  let inputs: Namespace
  let gates: Namespace
  let claims: Namespace
  let references: Namespace
  let caseStudies: Namespace

  /// The names that drafts define.
  init(_ drafts: Drafts) {
    let decision = drafts.decision?.content
    let isRead = decision != nil
    options = Namespace(
      "option", .unknownOption, (drafts.options.map(\.id) + drafts.optionPages.map(\.id)).sorted())
    items = Dictionary(
      drafts.options.compactMap { option in
        option.content.map { (option.id, Names.items($0.costs?.compactMap(\.id?.value) ?? [])) }
      }, uniquingKeysWith: { first, _ in first })
    criteria = Namespace(
      "criterion", .unknownCriterion, decision?.criteria?.compactMap(\.id?.value) ?? [],
      isComplete: isRead)
    inputs = Namespace(
      "question", .unknownInput, decision?.inputs?.compactMap(\.id?.value) ?? [],
      isComplete: decision?.inputs != nil)
    gates = Namespace(
      "gate", .unknownGate, decision?.gates?.compactMap(\.id?.value) ?? [], isComplete: isRead)
    claims = Namespace(
      "claim", .unknownClaim, drafts.claims?.content?.compactMap(\.id?.value) ?? [],
      isComplete: drafts.claims == nil || drafts.claims?.content != nil)
    references = Namespace("reference", .unknownReference, drafts.references.map(\.id))
    caseStudies = Namespace("case study", .unknownCaseStudy, drafts.caseStudies.map(\.id))
  }

  /// The names that entities define.
  init(
    options: [Option], criteria: [Criterion], questions: [Question], gates: [GuideGate],
    claims: [Claim], references: [Reference], caseStudies: [CaseStudy]
  ) {
    self.options = Namespace("option", .unknownOption, options.map(\.id))
    items = Dictionary(
      options.map { ($0.id, Names.items($0.lines.map(\.id))) },
      uniquingKeysWith: { first, _ in first })
    self.criteria = Namespace("criterion", .unknownCriterion, criteria.map(\.id))
    inputs = Namespace("question", .unknownInput, questions.map(\.id))
    self.gates = Namespace("gate", .unknownGate, gates.map(\.id))
    self.claims = Namespace("claim", .unknownClaim, claims.map(\.id))
    self.references = Namespace("reference", .unknownReference, references.map(\.id))
    self.caseStudies = Namespace("case study", .unknownCaseStudy, caseStudies.map(\.id))
  }

  private static func items(_ ids: [String]) -> Namespace {
    Namespace("cost item", .unknownItem, ids)
  }
}
