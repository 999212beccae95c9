public import Diagnostics
import Decision
import Markdown

/// Resolves names into entities; what is broken is left out and said.
///
/// - Parameter rules: every rule that a run can report, which the guide may grade and accept.
/// - Returns: nil where there is no usable `guide.yaml`, which is reported.
public func resolve(
  _ drafts: Drafts, knowing rules: [Rule] = allRules, reporting diagnostics: inout [Diagnostic]
) -> Guide? {
  let settings = drafts.settings?.content
  let currency = currencyCode(settings?.currency, reporting: &diagnostics)
  var resolver = Resolver(
    names: Names(drafts), rules: rules, currency: currency, reporting: diagnostics)
  resolver.reportMissingFiles(drafts)
  let guide = resolver.guide(drafts)
  diagnostics = resolver.diagnostics
  return settings == nil ? nil : guide
}

extension Resolver {
  fileprivate mutating func reportMissingFiles(_ drafts: Drafts) {
    let missing = [
      ("guide.yaml", drafts.settings == nil, "it names the guide and its currency"),
      ("decision.yaml", drafts.decision == nil, "it holds the questions and the rules"),
      ("index.md", drafts.home == nil, "it is the home page"),
    ]
    for (name, isMissing, reason) in missing where isMissing {
      report(
        .missingFile, "no 'Content/\(name)'",
        at: SourceLocation(file: ContentPath.folder + name, line: 1), help: "write it: \(reason)")
    }
  }

  fileprivate mutating func guide(_ drafts: Drafts) -> Guide {
    giveAddresses(to: drafts)
    let settings = Settings(drafts.settings?.content, currency: currency, &self)
    let decision = drafts.decision?.content
    reportDuplicates(
      (decision?.inputs ?? []).map(\.id) + (decision?.gates ?? []).map(\.id), "question or gate")
    let criteria = criteria(decision?.criteria ?? [])
    let questions = questions(decision?.inputs ?? [])
    let inputs = Inputs(
      questions.map { ($0.id, $0.input) }, uniquingKeysWith: { first, _ in first })
    let gates = gates(decision?.gates ?? [], inputs)
    let rows = rows(decision?.rules?.rows ?? [], inputs)
    let options = options(
      drafts.options, pages: drafts.optionPages, criteria, inputs, settings)
    let guide = Guide(
      settings: settings, criteria: criteria, questions: questions, gates: gates, rows: rows,
      table: DecisionTable(
        inputs: questions.map(\.input), gates: gates.map(\.gate), rows: rows.map(\.row),
        hitPolicy: decision?.rules?.hitPolicy?.value ?? .unique, options: options.map(\.id)),
      options: options, workedExamples: workedExamples(decision?.workedExamples ?? [], inputs),
      claims: claims(drafts.claims?.content ?? []),
      home: page(drafts.home, titled: settings.title, "index.md", settings),
      homeFacts: find(drafts.home?.front?.facts, in: names.claims),
      chapters: chapters(drafts.chapters, settings),
      caseStudies: caseStudies(drafts.caseStudies, inputs, settings),
      references: references(drafts.references, settings),
      assessments: assessments(
        drafts.assessments, AssessmentGround(settings, questions, options)),
      media: drafts.media, versions: drafts.versions,
      schemaFiles: drafts.schemas, schemaLines: drafts.schemaLines,
      acceptances: acceptances(drafts.acceptances), statedDates: statedDates,
      rules: rules.values.sorted { $0.id < $1.id }, names: names)
    checkTexts(of: drafts, guide)
    return guide
  }

  private mutating func acceptances(_ drafts: [Acceptance]) -> [Acceptance] {
    drafts.filter { knows($0.rule) && mayAccept($0.rule) }.sorted { $0.location < $1.location }
  }

  private mutating func checkTexts(of drafts: Drafts, _ guide: Guide) {
    let pages = drafts.bodies
    let tree = SiteTree(
      pages: pages, media: drafts.media,
      generated: GeneratedPages(of: guide, assessments: drafts.assessments.map(\.id)))
    for page in pages { check(page.body, in: page.path, tree) }
    for why in guide.questions.compactMap(\.why) { check(why, in: "decision.yaml", tree) }
    for assessment in guide.assessments {
      guard let summary = assessment.summary else { continue }
      check(summary, in: "assessments/\(assessment.id).yaml", tree)
    }
  }
}

extension AssessmentGround {
  fileprivate init(_ settings: Settings, _ questions: [Question], _ options: [Option]) {
    self.settings = settings
    self.questions = questions
    self.options = options
    inputs = Inputs(questions.map { ($0.id, $0.input) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Drafts {
  /// Every page's text with its path relative to `Content/`.
  var bodies: [(path: String, body: Document)] {
    var bodies: [(path: String, body: Document)] = []
    if let home { bodies.append((home.path, home.body)) }
    bodies += chapters.map { ($0.path, $0.body) }
    bodies += optionPages.map { ($0.path, $0.body) }
    bodies += caseStudies.map { ($0.path, $0.body) }
    bodies += references.map { ($0.path, $0.body) }
    return bodies
  }
}
