import Decision
import Diagnostics

extension YAMLNode {
  /// The text of a scalar; nil for a list, a mapping or nothing, which is reported.
  func text(
    _ name: String, _ shape: Shape, reporting diagnostics: inout [Diagnostic]
  ) -> Located<String>? {
    guard let scalar else {
      reportWrongType(name, shape, reporting: &diagnostics)
      return nil
    }
    guard !scalar.text.utf8.isEmpty else {
      diagnostics.append(
        Diagnostic(
          .invalidValue, "'\(name)' is empty", at: location,
          help: "write \(shape.description), or leave '\(name)' out"))
      return nil
    }
    return Located(scalar.text, at: location)
  }

  /// A scalar's text with the way back to its places; nil where there is none, which is reported.
  func passage(_ name: String, reporting diagnostics: inout [Diagnostic]) -> Passage? {
    guard let text = text(name, .text, reporting: &diagnostics), let scalar else { return nil }
    let isPlain = text.location.length == scalar.text.unicodeScalars.count
    return isPlain && scalar.runs.isEmpty
      ? Passage(text.value, at: text.location)
      : Passage(text.value, at: text.location, runs: scalar.runs)
  }

  /// Says that another shape belongs here, unless a mistake was reported already.
  func reportWrongType(
    _ name: String, _ shape: Shape, reporting diagnostics: inout [Diagnostic]
  ) {
    if case .invalid = content { return }
    diagnostics.append(
      Diagnostic(
        .wrongType, "'\(name)' is \(description), not \(shape.description)", at: location,
        help: "write \(shape.description)"))
  }
}

extension Located where Value == String {
  /// The place of a part of the text, or the whole text's where its source is spelled otherwise.
  func part(offset: Int, length: Int) -> SourceLocation {
    guard location.length == value.unicodeScalars.count else { return location }
    return location.part(offset: offset, length: length)
  }
}

extension Diagnostic {
  /// A parser's error at its place in a scalar.
  init(_ rule: Rule, _ error: ParseError, in text: Located<String>) {
    self.init(
      rule, error.message, at: text.part(offset: error.offset, length: error.length),
      help: error.help)
  }
}

/// "did you mean 'x'?" where a known name is near, else all names where they are few.
func suggestion(for name: String, among known: [String], noun: String) -> String? {
  if let near = nearest(name, among: known) ?? abbreviated(name, among: known) {
    return "did you mean '\(near)'?"
  }
  guard !known.isEmpty, known.count <= 16 else { return nil }
  return "the \(noun) are " + known.joined(separator: ", ")
}
