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

  init(
    settings: Settings, criteria: [Criterion], questions: [Question], gates: [GuideGate],
    rows: [GuideRow], table: DecisionTable, options: [Option], workedExamples: [WorkedExample],
    claims: [Claim], home: Page, homeFacts: [String], chapters: [Page], caseStudies: [CaseStudy],
    references: [Reference], assessments: [Assessment], media: [String]
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
  }
}

/// What `guide.yaml` says of the guide as a whole.
public struct Settings: Sendable {
  /// The guide's question.
  public let title: String
  /// The option in question, or nil.
  public let subject: String?
  /// The guide's semantic version.
  public let version: Version
  /// The ISO 4217 code of every amount.
  public let currency: String
  /// What recurring costs are added up over.
  public let horizon: Duration
  /// The BCP 47 tag of the text's language.
  public let language: String
  /// Who keeps the guide.
  public let owner: String?
  /// The default age at which pages, references and assessments are stale.
  public let reviewIn: Duration
  /// Where the site is published, for canonical links only.
  public let baseURL: String?
  /// What a page's path is appended to for its edit link.
  public let editURL: String?
  /// How many draws a simulation takes.
  public let draws: Int
  /// What the simulation's streams start from.
  public let seed: UInt64
  /// Severities that differ from the rules' own, by rule id; nil switches a rule off.
  public let severities: [String: Severity?]
  /// Where the file starts.
  public let location: SourceLocation
}

/// A semantic version.
public struct Version: Hashable, Sendable {
  /// A change of meaning that older answers do not survive.
  public let major: Int
  /// A change of meaning.
  public let minor: Int
  /// A change of wording.
  public let patch: Int
}

extension Version: CustomStringConvertible {
  /// `1.0.0`.
  public var description: String { "\(major).\(minor).\(patch)" }
}

/// What a statement rests on; shown beside it.
public enum Basis: Hashable, Sendable {
  /// References, by id, at least one.
  case cited([String])
  /// The guide's own judgement.
  case ours
  /// The statement does not say, which is a finding.
  case unstated
}
