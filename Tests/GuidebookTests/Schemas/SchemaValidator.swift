import Diagnostics
import Foundation

/// As much of JSON Schema draft-07 as Waymark's own schemas use; another keyword is a fault.
struct SchemaValidator {
  private let document: JSON
  private let patterns = Patterns()

  init(_ document: JSON) { self.document = document }

  /// What is wrong with a value, or nothing.
  func problems(with value: JSON) -> [String] { problems(with: value, document, at: "") }

  private func problems(with value: JSON, _ schema: JSON, at path: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(path): no schema"] }
    if let reference = schema["$ref"]?.text {
      guard let found = document["definitions"]?[String(reference.dropFirst(14))] else {
        return ["\(path): nothing is defined as \(reference)"]
      }
      return problems(with: value, found, at: path)
    }
    return keywords.flatMap { problems(with: value, $0.name, $0.value, schema, at: path) }
  }

  private func problems(
    with value: JSON, _ keyword: String, _ argument: JSON, _ schema: JSON, at path: String
  ) -> [String] {
    func fails(_ truth: Bool) -> [String] { truth ? [] : ["\(path): \(keyword)"] }
    switch keyword {
    case "$schema", "$comment", "title", "description", "definitions", "patternErrorMessage",
      "examples", "enumDescriptions":
      return []
    case "type":
      let types = argument.elements.isEmpty ? [argument] : argument.elements
      return fails(types.contains { $0.text.map(value.isA) ?? false })
    case "enum": return fails(argument.elements.contains(value))
    case "pattern":
      guard case .string(let text) = value, let pattern = argument.text else { return [] }
      return fails(patterns.matches(text, pattern))
    case "minLength":
      guard case .string(let text) = value else { return [] }
      return fails(!text.isEmpty)
    case "minimum", "maximum":
      guard case .number(let number) = value, case .number(let limit) = argument,
        let number = Double(number), let limit = Double(limit)
      else { return [] }
      return fails(keyword == "minimum" ? number >= limit : number <= limit)
    case "anyOf":
      return fails(
        argument.elements.contains { problems(with: value, $0, at: path).isEmpty })
    case "allOf":
      return argument.elements.flatMap { problems(with: value, $0, at: path) }
    case "not": return fails(!problems(with: value, argument, at: path).isEmpty)
    case "items":
      return value.elements.enumerated().flatMap {
        problems(with: $1, argument, at: "\(path)/\($0)")
      }
    default: return objectProblems(with: value, keyword, argument, schema, at: path)
    }
  }

  private func objectProblems(
    with value: JSON, _ keyword: String, _ argument: JSON, _ schema: JSON, at path: String
  ) -> [String] {
    guard case .object(let members) = value else { return [] }
    switch keyword {
    case "required":
      return argument.elements.compactMap(\.text).filter { value[$0] == nil }
        .map { "\(path): no \($0)" }
    case "properties":
      return members.flatMap { member in
        argument[member.name].map {
          problems(with: member.value, $0, at: "\(path)/\(member.name)")
        } ?? []
      }
    case "propertyNames":
      return members.flatMap { problems(with: .string($0.name), argument, at: path) }
    case "additionalProperties":
      let others = members.filter { schema["properties"]?[$0.name] == nil }
      if argument == .boolean(false) { return others.map { "\(path): no key \($0.name)" } }
      return others.flatMap { problems(with: $0.value, argument, at: "\(path)/\($0.name)") }
    case "dependencies":
      guard case .object(let dependencies) = argument else { return [] }
      return dependencies.filter { value[$0.name] != nil }
        .flatMap { problems(with: value, $0.value, at: path) }
    default: return ["\(path): \(keyword) is unknown here"]
    }
  }
}

/// Regular expressions, each compiled once.
private final class Patterns {
  private var compiled: [String: NSRegularExpression] = [:]

  func matches(_ text: String, _ pattern: String) -> Bool {
    let expression = compiled[pattern] ?? (try? NSRegularExpression(pattern: pattern))
    compiled[pattern] = expression
    let whole = NSRange(text.startIndex..., in: text)
    return expression?.firstMatch(in: text, range: whole) != nil
  }
}

extension JSON {
  fileprivate func isA(_ type: String) -> Bool {
    switch (self, type) {
    case (.null, "null"), (.boolean, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array"), (.object, "object"):
      true
    case (.number(let number), "integer"): Double(number).map { $0.rounded() == $0 } ?? false
    default: false
    }
  }
}
