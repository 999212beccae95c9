public import Decision
public import Diagnostics

/// A decision guide with every name resolved: what is broken was left out and said.
///
/// Only `resolve` makes one.
public struct Guide: Sendable {
  /// The content of `guide.yaml`.
  public let settings: Settings
  /// The criteria that options are rated on, in order.
  public let criteria: [Criterion]
  /// What a team is asked, in order.
  public let questions: [Question]
  /// The gates, in order.
  public let gates: [GuideGate]
  /// The rules' rows, in order.
  public let rows: [GuideRow]
  /// Questions, gates and rows as the engine's table.
  public let table: DecisionTable
  /// The options by their order, then id.
  public let options: [Option]
  /// Documentation and tests at once, in order.
  public let workedExamples: [WorkedExample]
  /// What sources say, in order.
  public let claims: [Claim]
  /// The home page.
  public let home: Page
  /// Claims shown on the home page as headline figures.
  public let homeFacts: [String]
  /// The framework chapters by their order, then path.
  public let chapters: [Page]
  /// The case studies by their order, then id.
  public let caseStudies: [CaseStudy]
  /// The references by id.
  public let references: [Reference]
  /// The assessments by id.
  public let assessments: [Assessment]
  /// Paths of files under `Content/media/`, relative to `Content/`.
  public let media: [String]
  /// Snapshots of earlier versions, by path.
  public let versions: [SourceFile]
  /// The schemas that were written for editors, by path.
  public let schemaFiles: [SourceFile]
  /// The schemas that files name for editors, each where it is named.
  let schemaLines: [Located<String>]
  /// Comments that accept findings in place, by file and line.
  public let acceptances: [Acceptance]
  /// Every rule that the guide may grade and accept, by id.
  let rules: [Rule]
  /// Days on which things are said to have happened.
  let statedDates: [StatedDate]
  /// Every name that texts can refer to.
  let names: Names

  init(
    settings: Settings, criteria: [Criterion], questions: [Question], gates: [GuideGate],
    rows: [GuideRow], table: DecisionTable, options: [Option], workedExamples: [WorkedExample],
    claims: [Claim], home: Page, homeFacts: [String], chapters: [Page], caseStudies: [CaseStudy],
    references: [Reference], assessments: [Assessment], media: [String],
    versions: [SourceFile] = [], schemaFiles: [SourceFile] = [],
    schemaLines: [Located<String>] = [], acceptances: [Acceptance] = [],
    statedDates: [StatedDate] = [],
    rules: [Rule] = allRules, names: Names? = nil
  ) {
    self.settings = settings
    self.criteria = criteria
    self.questions = questions
    self.gates = gates
    self.rows = rows
    self.table = table
    self.options = options
    self.workedExamples = workedExamples
    self.claims = claims
    self.home = home
    self.homeFacts = homeFacts
    self.chapters = chapters
    self.caseStudies = caseStudies
    self.references = references
    self.assessments = assessments
    self.media = media
    self.versions = versions
    self.schemaFiles = schemaFiles
    self.schemaLines = schemaLines
    self.acceptances = acceptances
    self.statedDates = statedDates
    self.rules = rules
    self.names =
      names
      ?? Names(
        options: options, criteria: criteria, questions: questions, gates: gates, claims: claims,
        references: references, caseStudies: caseStudies)
  }
}
