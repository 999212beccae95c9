public import Diagnostics

/// A JSON Schema of one kind of file, as editors read it.
public struct SchemaFile: Sendable {
  /// Its place, such as `Content/schemas/assessment.schema.json`.
  public let path: String
  /// The schema, draft-07.
  public let json: JSON

  /// Where schemas are kept.
  static let folder = ContentPath.folder + "schemas/"
  /// What the names of their files end with.
  static let ending = ".schema.json"
}

extension Guide {
  /// A schema for every kind of file, made from this guide's own names and questions.
  public var schemas: [SchemaFile] { SchemaKind.allCases.map(schema) }

  /// The schema of one kind of file.
  func schema(_ kind: SchemaKind) -> SchemaFile {
    var writer = SchemaWriter(guide: self, kind: kind)
    return SchemaFile(path: kind.path, json: writer.document)
  }
}
