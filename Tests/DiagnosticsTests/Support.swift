import Diagnostics

extension Rule {
  static let sample = Rule(
    "unknown-reference", .error, summary: "What it means.", reason: "Why.", example: "[@x]",
    fix: "Mend it.")
  static let mild = Rule(
    "stale-page", .warning, summary: "Old.", reason: "Time.", example: "-", fix: "Read it.")
  static let faint = Rule(
    "long-page", .info, summary: "Long.", reason: "Eyes.", example: "-", fix: "Cut it.")
}

func place(
  _ line: Int, _ column: Int, _ length: Int = 1, in file: String = "Content/a.md"
) -> SourceLocation {
  SourceLocation(file: file, line: line, column: column, length: length)
}
