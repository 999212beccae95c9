import Diagnostics

extension Check {
  static let brokenSnapshot = Check(.brokenSnapshot) { inspection in
    inspection.guide.versions.filter { SavedVersion($0) == nil }.map { file in
      Diagnostic(
        .brokenSnapshot, "'\(file.stem)' is no snapshot of a version",
        at: SourceLocation(file: file.path, line: 1),
        help: "take the file out, or bring back what 'waymark snapshot --save' wrote")
    }
  }
}

extension Rule {
  static let brokenSnapshot = Rule(
    "broken-snapshot", .warning,
    summary: "A file of `Content/versions/` is not a saved version.",
    reason: "Assessments of that version cannot be held against its rules.",
    example: """
      Content/versions/first.json
      """,
    fix: "Take the file out, or bring back what `waymark snapshot --save` wrote for that version.")
}
