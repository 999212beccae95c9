import Decision
import Diagnostics
import Markdown

/// Reads the options of one directive, and keeps what is wrong with them.
struct OptionReader {
  let names: Names
  private(set) var diagnostics: [Diagnostic] = []

  init(_ names: Names) { self.names = names }

  /// The lines that can be read: each known option once, with a value; the others are reported.
  mutating func lines(of directive: Directive, taking known: [String]) -> [Directive.Option] {
    var first: [String: SourceLocation] = [:]
    return directive.options.filter { line in
      let key = line.key
      guard known.contains(key.value) else {
        diagnostics.append(.unknownOption(key, of: directive.name.value, taking: known))
        return false
      }
      if let place = first[key.value] {
        refuse(
          key, "'\(key.value)' is written twice", help: "keep one of the two",
          notes: [Diagnostic.Note("it is written here first", at: place)])
        return false
      }
      first[key.value] = key.location
      if line.value.value.utf8.isEmpty {
        refuse(
          key, "'\(key.value)' has no value", help: "write one behind it, or take the line out")
        return false
      }
      return true
    }
  }

  /// The id where it is known; nil where it is not, which is reported.
  mutating func known(_ id: Located<String>, in namespace: Namespace) -> String? {
    guard let problem = namespace.problem(with: id.value, at: id.location) else { return id.value }
    diagnostics.append(problem)
    return nil
  }

  /// The names between commas, each once; what is empty or repeated is reported.
  mutating func list(_ text: Located<String>) -> [Located<String>] {
    var seen: Set<String> = []
    return text.parts(between: UInt8(ascii: ",")).filter { name in
      if name.value.utf8.isEmpty {
        refuse(name, "a name is missing between commas", help: "write one, or take the comma out")
        return false
      }
      if seen.insert(name.value).inserted { return true }
      refuse(name, "'\(name.value)' is named twice", help: "keep one of the two")
      return false
    }
  }

  mutating func column(_ name: Located<String>) -> ComparisonColumn? {
    switch name.value {
    case "cost": return .cost
    case "time": return .time
    default: break
    }
    if names.criteria.contains(name.value) { return .criterion(name.value) }
    guard names.criteria.isComplete else { return nil }
    refuse(
      name, "no column is named '\(name.value)'",
      help: suggestion(
        for: name.value, among: ["cost", "time"] + names.criteria.ids, noun: "columns"))
    return nil
  }

  mutating func verdict(_ name: Located<String>) -> String? {
    if nearest(name.value, among: names.options.ids + ["open"]) == "open" {
      refuse(name, "no verdict is named '\(name.value)'", help: "did you mean 'open'?")
      return nil
    }
    return known(name, in: names.options)
  }

  mutating func horizon(_ text: Located<String>) -> Duration? {
    do throws(ParseError) {
      let horizon = try Duration(parsing: text.value)
      guard let problem = horizon.problemAsHorizon else { return horizon }
      refuse(text, problem, help: Duration.horizonHelp)
    } catch {
      diagnostics.append(Diagnostic(.invalidDirectiveOption, error, in: text))
    }
    return nil
  }

  mutating func refuse(
    _ text: Located<String>, _ message: String, help: String?, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(.invalidDirectiveOption, message, at: text.location, help: help, notes: notes))
  }
}

extension Diagnostic {
  fileprivate static func unknownOption(
    _ key: Located<String>, of directive: String, taking known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownDirectiveOption, "'\(directive)' has no option '\(key.value)'", at: key.location,
      help: known.isEmpty
        ? "'\(directive)' takes no options: take the line out"
        : suggestion(for: key.value, among: known, noun: "options"))
  }
}

extension Located<String> {
  /// The parts between separators, without white space around them, each at its place.
  fileprivate func parts(between separator: UInt8) -> [Located<String>] {
    var offset = 0
    return value.utf8.split(separator: separator, omittingEmptySubsequences: false).map { part in
      let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      let lead = part.prefix(while: isSpace).count
      var word = part.dropFirst(lead)
      while let last = word.last, isSpace(last) { word = word.dropLast() }
      let name = String(Substring(word))
      let place = self.part(offset: offset + lead, length: max(1, name.unicodeScalars.count))
      offset += String(Substring(part)).unicodeScalars.count + 1
      return Located(name, at: place)
    }
  }
}
