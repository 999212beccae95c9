public import Decision
public import Diagnostics

/// One way to go.
public struct Option: Sendable {
  /// The kebab-case name, from its file.
  public let id: String
  /// The name shown.
  public let name: String
  /// One sentence.
  public let summary: String
  /// Its place among the options, lower first.
  public let order: Int
  /// Whether it is drawn as the hard way.
  public let isDemanding: Bool
  /// Headline when it is recommended.
  public let take: String
  /// Headline when it is the subject and is not recommended.
  public let avoid: String
  /// Lead time and items as the engine sees them.
  public let costs: OptionCosts
  /// The items' words, in the items' order.
  public let lines: [CostLine]
  /// Grades by criterion, in the criteria's order.
  public let ratings: [Rating]
  /// What the lead time rests on.
  public let timeBasis: Basis
  /// Its page.
  public let page: Page
  /// Where it is written.
  public let location: SourceLocation
}
