import Diagnostics

/// One key of a mapping: what it is called, what it says and how its value is read.
struct Field<Record: Draft>: Sendable {
  let key: String
  /// What the value says, as it is told to whoever left it out.
  let summary: String
  let isRequired: Bool
  /// What the value looks like.
  let shape: Shape
  let read: @Sendable (YAMLNode, inout Record, inout [Diagnostic]) -> Void

  private init<Value>(
    _ key: String, _ path: any WritableKeyPath<Record, Value?> & Sendable, _ kind: Kind<Value>,
    _ summary: String, isRequired: Bool
  ) {
    self.key = key
    self.summary = summary
    self.isRequired = isRequired
    shape = kind.shape
    read = { node, record, diagnostics in
      record[keyPath: path] = kind.read(node, key, &diagnostics)
    }
  }

  /// A key that must be there.
  static func required<Value>(
    _ key: String, _ path: any WritableKeyPath<Record, Value?> & Sendable, _ kind: Kind<Value>,
    _ summary: String
  ) -> Field {
    Field(key, path, kind, summary, isRequired: true)
  }

  /// A key that may be left out.
  static func optional<Value>(
    _ key: String, _ path: any WritableKeyPath<Record, Value?> & Sendable, _ kind: Kind<Value>,
    _ summary: String
  ) -> Field {
    Field(key, path, kind, summary, isRequired: false)
  }
}
