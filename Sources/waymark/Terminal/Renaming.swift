import Diagnostics

extension Diagnostic {
  /// The same finding with its files under other names.
  func renamed(_ name: (String) -> String) -> Diagnostic {
    var copy = Diagnostic(
      rule, message, at: location?.renamed(name), help: help,
      notes: notes.map { Note($0.message, at: $0.location.renamed(name)) })
    copy.severity = severity
    return copy
  }
}

extension SourceLocation {
  fileprivate func renamed(_ name: (String) -> String) -> SourceLocation {
    SourceLocation(file: name(file), line: line, column: column, length: length)
  }
}
