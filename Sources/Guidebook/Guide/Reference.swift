public import Decision

/// A work that is cited, under CSL's names.
public struct Reference: Sendable {
  /// How good the evidence is, best first.
  public enum Evidence: String, CaseIterable, Sendable {
    case measured
    case peerReviewed = "peer-reviewed"
    case survey, vendor, anecdote, none
  }

  /// The citation key, from its file.
  public let id: String
  /// Its page.
  public let page: Page
  /// CSL's item type, such as `report`.
  public let type: String
  /// The authors as written, in order.
  public let authors: [String]
  /// The date as written, such as `2024` or `2024-06-01`.
  public let issued: String?
  /// Who published it.
  public let publisher: String?
  /// Where it is found.
  public let url: String?
  /// When it was last looked at.
  public let accessed: CalendarDate?
  /// How good it is as evidence.
  public let evidence: Evidence
  /// Whether it is listed without being cited.
  public let isBackground: Bool
}
