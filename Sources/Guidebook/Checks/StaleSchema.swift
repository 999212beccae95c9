import Diagnostics

extension Check {
  static let staleSchema = Check(.staleSchema) { inspection in
    inspection.guide.schemaFiles.compactMap { finding(about: $0, in: inspection.guide) }
      + missing(from: inspection.guide)
  }

  private static func finding(about file: SourceFile, in guide: Guide) -> Diagnostic? {
    let place = SourceLocation(file: file.path, line: 1)
    guard let kind = SchemaKind(file) else {
      let known = SchemaKind.allCases.map(\.rawValue)
      return Diagnostic(
        .staleSchema, "no kind of file has this schema", at: place,
        help: suggestion(for: SchemaKind.name(of: file), among: known, noun: "kinds"))
    }
    guard JSON(parsing: file.bytes) != guide.schema(kind).json else { return nil }
    return Diagnostic(
      .staleSchema, "the guide has changed since this schema was made", at: place,
      help: "run 'waymark schema'")
  }

  /// Schemas that files name for editors and that are not there.
  private static func missing(from guide: Guide) -> [Diagnostic] {
    let there = Set(guide.schemaFiles.map(\.path))
    let made = SchemaKind.allCases.map(\.path)
    return guide.schemaLines.compactMap { line in
      let folder = ContentLink.folder(of: line.location.file)
      guard !hasScheme(line.value), let path = ContentLink.normalized(line.value, from: folder),
        path.utf8.starts(with: SchemaFile.folder.utf8), !there.contains(path)
      else { return nil }
      return Diagnostic(
        .staleSchema, "there is no '\(path)' for this file's editor", at: line.location,
        help: made.contains(path)
          ? "run 'waymark schema'" : suggestion(for: path, among: made, noun: "schemas"))
    }
  }
}

extension SchemaKind {
  /// The kind that a schema's file is named after, or nil where there is none.
  init?(_ file: SourceFile) { self.init(rawValue: SchemaKind.name(of: file)) }

  /// A schema's file name without its ending.
  static func name(of file: SourceFile) -> String {
    let ending = SchemaFile.ending.utf8.count
    return String(
      Substring(file.path.utf8.dropFirst(SchemaFile.folder.utf8.count).dropLast(ending)))
  }
}

extension Rule {
  static let staleSchema = Rule(
    "stale-schema", .warning,
    summary: "A schema in `Content/schemas/` is not what the guide makes now.",
    reason: "Editors complete and check files by it: they would offer what is gone and refuse what "
      + "is new.",
    example: """
      # yaml-language-server: $schema=../schemas/assessment.schema.json
      """,
    fix: "Run `waymark schema`, which writes all of them, and take out what it does not write.")
}
