public import Decision
public import Diagnostics

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
