/// Findings as a JSON array; a finding without a place has no `file`, `line`, `column`, `length`.
public func jsonForm(of diagnostics: [Diagnostic]) -> String {
  JSON.array(diagnostics.map(\.json)).pretty
}

extension Diagnostic {
  /// The finding as a JSON object.
  fileprivate var json: JSON {
    var members = [
      JSON.Member("rule", .string(rule.id)),
      JSON.Member("severity", .string(severity.rawValue)),
      JSON.Member("message", .string(message)),
    ]
    members += location.map(\.members) ?? []
    if let help { members.append(JSON.Member("help", .string(help))) }
    if !notes.isEmpty {
      let notes = notes.map { note in
        JSON.object([JSON.Member("message", .string(note.message))] + note.location.members)
      }
      members.append(JSON.Member("notes", .array(notes)))
    }
    return .object(members)
  }
}

extension SourceLocation {
  fileprivate var members: [JSON.Member] {
    [
      JSON.Member("file", .string(file)), JSON.Member("line", .integer(line)),
      JSON.Member("column", .integer(column)), JSON.Member("length", .integer(length)),
    ]
  }
}
