import Diagnostics

/// What one mapping of a file says, each value at its place; names are still strings.
protocol Draft: Sendable {
  /// A draft that says nothing yet.
  init(at location: SourceLocation)

  /// Every key the mapping may have: the one list behind its decoder, its schema and the manual.
  static var fields: [Field<Self>] { get }
}

extension Draft {
  /// Reads a mapping; nil where the node is none, which is reported.
  init?(reading node: YAMLNode, _ name: String, reporting diagnostics: inout [Diagnostic]) {
    guard case .mapping(let entries) = node.content else {
      node.reportWrongType(name, Shape.record(Self.outline), reporting: &diagnostics)
      return nil
    }
    self.init(at: node.location)
    let written = read(entries, reporting: &diagnostics)
    for field in Self.fields where field.isRequired && !written.contains(field.key) {
      diagnostics.append(.missingKey(field.key, field.summary, at: node.location))
    }
  }

  /// Reads values by their keys.
  ///
  /// - Returns: the keys that are written, those that a misspelt key was meant for included.
  private mutating func read(
    _ entries: [YAMLNode.Entry], reporting diagnostics: inout [Diagnostic]
  ) -> Set<String> {
    let fields = Self.fields
    let known = fields.map(\.key)
    var written: Set<String> = []
    for entry in entries {
      let key = entry.key.value
      if let field = fields.first(where: { $0.key == key }) {
        field.read(entry.value, &self, &diagnostics)
        written.insert(key)
      } else {
        diagnostics.append(.unknownKey(entry.key, known: known))
        if let meant = nearest(key, among: known) { written.insert(meant) }
      }
    }
    return written
  }
}

extension Diagnostic {
  fileprivate static func missingKey(
    _ key: String, _ summary: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(.missingKey, "no '\(key)' here", at: location, help: "add '\(key)': \(summary)")
  }

  fileprivate static func unknownKey(_ key: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownKey, "no key is named '\(key.value)' here", at: key.location,
      help: suggestion(for: key.value, among: known, noun: "keys"))
  }
}
