import Diagnostics
import Markdown

extension Check {
  static let wideTable = Check(.wideTable) { inspection in
    inspection.walks.flatMap { walk in
      walk.mentions.tables.filter { $0.header.count > mostColumns }.map {
        wide($0.header.count, at: $0.location, help: "split it, or turn rows into columns")
      }
        + walk.mentions.directives.compactMap { directive in
          guard let columns = inspection.columns(of: directive), columns > mostColumns else {
            return nil
          }
          return wide(
            columns, at: directive.name.location, help: "name fewer with ':columns: cost, time, …'")
        }
    }
  }
}

/// The most columns that a screen and a sheet of paper have room for.
private let mostColumns = 8

private func wide(_ columns: Int, at place: SourceLocation, help: String) -> Diagnostic {
  Diagnostic(
    .wideTable, "the table has \(columns) columns, which is more than \(mostColumns)", at: place,
    help: help)
}

/// The columns of a comparison that are no criteria: the name, the cost's two and the time.
private let named = 4

extension Inspection {
  /// How many columns a computed table has, or nil where their number never grows.
  fileprivate func columns(of directive: Directive) -> Int? {
    guard directive.name.value == ComparisonBlock.declaration.manual.name,
      let block = ComparisonBlock(directive, in: guide)
    else { return nil }
    if block.columns.isEmpty { return named + guide.criteria.count }
    return 1 + Set(block.columns).count + (block.columns.contains(.cost) ? 1 : 0)
  }
}

extension Rule {
  static let wideTable = Rule(
    "wide-table", .warning,
    summary: "A table has more than eight columns.",
    reason: "On a phone and on paper its columns become too narrow to read, or leave the page.",
    example: """
      | a | b | c | d | e | f | g | h | i |
      |---|---|---|---|---|---|---|---|---|
      """,
    fix: "Split the table, turn rows into columns, or name fewer `columns` of a computed one.")
}
