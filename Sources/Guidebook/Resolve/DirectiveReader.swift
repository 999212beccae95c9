import Decision
import Diagnostics
import Markdown

/// Reads a directive's options as the values they stand for.
struct DirectiveReader {
  private let values: [String: Located<String>]
  private let names: Names
  private(set) var diagnostics: [Diagnostic] = []

  /// Takes a directive's lines; an unknown or repeated key is reported.
  init(_ directive: Directive, _ kind: DirectiveKind, _ names: Names) {
    self.names = names
    let known = kind.options.map(\.key)
    var values: [String: Located<String>] = [:]
    for option in directive.options {
      let key = option.key
      if !known.contains(key.value) {
        diagnostics.append(
          Diagnostic(
            .invalidDirective, "'\(kind.name)' has no option '\(key.value)'", at: key.location,
            help: suggestion(for: key.value, among: known, noun: "options")))
      } else if values[key.value] != nil {
        diagnostics.append(
          Diagnostic(
            .invalidDirective, "'\(key.value)' is written twice", at: key.location,
            help: "keep one of the two"))
      } else if option.value.value.utf8.isEmpty {
        diagnostics.append(
          Diagnostic(
            .invalidDirective, "'\(key.value)' has no value", at: key.location,
            help: "write one behind it, or take the line out"))
      } else {
        values[key.value] = option.value
      }
    }
    self.values = values
  }

  mutating func option(_ key: String) -> String? {
    values[key].flatMap { known($0, in: names.options) }
  }

  mutating func options(_ key: String) -> [String] {
    list(key).compactMap { known($0, in: names.options) }
  }

  mutating func claims(_ key: String) -> [String] {
    list(key).compactMap { known($0, in: names.claims) }
  }

  mutating func columns() -> [ComparisonColumn] {
    list("columns").compactMap { column in
      switch column.value {
      case "cost": .cost
      case "time": .time
      default: criterion(column)
      }
    }
  }

  private mutating func criterion(_ column: Located<String>) -> ComparisonColumn? {
    if names.criteria.contains(column.value) { return .criterion(column.value) }
    guard names.criteria.isComplete else { return nil }
    refuse(
      column, "'\(column.value)' is no column",
      help: suggestion(
        for: column.value, among: ["cost", "time"] + names.criteria.ids, noun: "columns"))
    return nil
  }

  mutating func horizon() -> Duration? {
    guard let text = values["horizon"] else { return nil }
    do throws(ParseError) {
      let horizon = try Duration(parsing: text.value)
      if horizon.seconds > .zero { return horizon }
      refuse(text, "the horizon is nothing", help: "write a length of time such as 24 months")
    } catch {
      diagnostics.append(Diagnostic(.invalidDirective, error, in: text))
    }
    return nil
  }

  mutating func word<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String, as type: Word.Type = Word.self
  ) -> Word? {
    guard let text = values[key] else { return nil }
    if let word = Word(rawValue: text.value) { return word }
    refuse(
      text, "'\(text.value)' is no value of '\(key)'",
      help: suggestion(for: text.value, among: Word.allCases.map(\.rawValue), noun: "values"))
    return nil
  }

  mutating func verdict() -> VerdictFilter? {
    guard let text = values["verdict"] else { return nil }
    return text.value == "open" ? .open : known(text, in: names.options).map { .decided($0) }
  }

  mutating func count(_ key: String) -> Int? {
    guard let text = values[key] else { return nil }
    if let count = Int(text.value), count > 0, String(count) == text.value { return count }
    refuse(text, "'\(text.value)' is no count", help: "write a whole number from 1 up")
    return nil
  }

  /// Whether a key says yes.
  mutating func flag(_ key: String) -> Bool {
    guard let text = values[key] else { return false }
    switch text.value {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      refuse(text, "'\(text.value)' is neither true nor false", help: "write true or false")
      return false
    }
  }

  private mutating func list(_ key: String) -> [Located<String>] {
    guard let text = values[key] else { return [] }
    var offset = 0
    let parts = text.value.utf8.split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false
    ).map { part -> Located<String> in
      let lead = part.prefix { $0 == UInt8(ascii: " ") }.count
      var word = part.dropFirst(lead)
      while word.last == UInt8(ascii: " ") { word = word.dropLast() }
      let name = String(Substring(word))
      let place = text.part(offset: offset + lead, length: name.unicodeScalars.count)
      offset += String(Substring(part)).unicodeScalars.count + 1
      return Located(name, at: place)
    }
    for empty in parts where empty.value.utf8.isEmpty {
      refuse(empty, "an empty name in the list", help: "write names with commas between them")
    }
    return parts.filter { !$0.value.utf8.isEmpty }
  }

  private mutating func known(_ id: Located<String>, in namespace: Namespace) -> String? {
    if let problem = namespace.problem(with: id.value, at: id.location) {
      diagnostics.append(problem)
      return nil
    }
    return id.value
  }

  private mutating func refuse(_ text: Located<String>, _ message: String, help: String?) {
    diagnostics.append(Diagnostic(.invalidDirective, message, at: text.location, help: help))
  }
}
