public import Decision
public import Diagnostics
public import Markdown

/// Something options are graded on.
public struct Criterion: Sendable {
  /// The kebab-case name.
  public let id: String
  /// The name shown.
  public let name: String
  /// The grades from worst to best.
  public let scale: [String]
  /// Grades off the scale.
  public let also: [String]
  /// Where it is written.
  public let location: SourceLocation
}

/// One thing a team is asked.
public struct Question: Sendable {
  /// The input as the engine sees it.
  public let input: Input
  /// The question's words.
  public let text: String
  /// Why it is asked, Markdown; nil where it does not say.
  public let why: Document?
  /// Where it is written.
  public let location: SourceLocation
  /// The input's name.
  public var id: String { input.id }
}

/// A gate with its words.
public struct GuideGate: Sendable {
  /// The gate as the engine sees it.
  public let gate: Gate
  /// The title shown.
  public let title: String
  /// What to do when it fails.
  public let otherwise: String?
  /// A value path that the threshold is held against, or nil.
  public let against: Located<String>?
  /// What it rests on.
  public let basis: Basis
  /// Where it is written.
  public let location: SourceLocation
  /// The gate's name.
  public var id: String { gate.id }
}

/// A row of the rules with its words.
public struct GuideRow: Sendable {
  /// The row as the engine sees it.
  public let row: Row
  /// Why it leads there.
  public let because: String?
  /// A remark, or nil.
  public let note: String?
  /// What it rests on.
  public let basis: Basis
  /// Where it is written.
  public let location: SourceLocation
  /// Where each of the row's cells is written, in the cells' order.
  public let cellLocations: [SourceLocation]
  /// The row's name.
  public var id: String { row.id }
}

/// What an example must come out as.
public enum Expectation: Hashable, Sendable {
  /// Decided for this option.
  case decided(String)
  /// Not decided for this option.
  case not(String)
  /// This option can still come out.
  case reachable(String)
}

/// An example with answers and the verdict it must have.
public struct WorkedExample: Sendable {
  /// The kebab-case name.
  public let id: String
  /// The title shown.
  public let title: String
  /// The answers by input.
  public let answers: [String: Answer]
  /// What must come out.
  public let expectation: Expectation
  /// A remark, or nil.
  public let note: String?
  /// What it rests on.
  public let basis: Basis
  /// Where it is written.
  public let location: SourceLocation
}

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

/// A cost item's words.
public struct CostLine: Sendable {
  /// The item's id.
  public let id: String
  /// The label shown.
  public let label: String
  /// The amount as written, or nil where unpriced.
  public let amountText: String?
  /// A remark, or nil.
  public let note: String?
  /// What it rests on.
  public let basis: Basis
  /// Where it is written.
  public let location: SourceLocation
}

/// An option's grade on a criterion.
public struct Rating: Sendable {
  /// The criterion's id.
  public let criterion: String
  /// The grade, from the criterion's scale or beside it.
  public let grade: String
  /// What it rests on.
  public let basis: Basis
}
