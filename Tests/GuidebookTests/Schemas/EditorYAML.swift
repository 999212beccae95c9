import Diagnostics

@testable import Guidebook

/// How editors type the scalars of YAML.
enum EditorYAML: CaseIterable {
  /// YAML 1.1, where `no` is false.
  case older
  /// YAML 1.2, where `no` is text.
  case newer

  /// A file's value as an editor hands it to a schema, or nil where it is no YAML.
  func value(of file: SourceFile) -> JSON? {
    var findings: [Diagnostic] = []
    return YAMLNode.reading(file, reporting: &findings).map(value)
  }

  func value(of node: YAMLNode) -> JSON {
    switch node.content {
    case .scalar(let scalar): value(of: scalar.text, isPlain: scalar.style == .plain)
    case .sequence(let nodes): .array(nodes.map(value))
    case .mapping(let entries):
      .object(entries.map { JSON.Member($0.key.value, value(of: $0.value)) })
    case .invalid: .null
    }
  }

  func value(of text: String, isPlain: Bool) -> JSON {
    guard isPlain else { return .string(text) }
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    case "yes", "Yes", "YES", "on", "On", "ON": if self == .older { return .boolean(true) }
    case "no", "No", "NO", "off", "Off", "OFF": if self == .older { return .boolean(false) }
    default: break
    }
    let isNumber = text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil
    guard isNumber, let number = Double(text) else { return .string(text) }
    return .number(String(number))
  }
}
