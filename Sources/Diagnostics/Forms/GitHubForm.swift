/// Findings as GitHub's workflow commands, one a line; the runner turns them into annotations.
///
/// GitHub shows ten errors and ten warnings of a step, so order them by weight where that matters.
public func githubForm(of diagnostics: [Diagnostic]) -> String {
  diagnostics.map { $0.command + "\n" }.joined()
}

extension Diagnostic {
  /// `::error file=…,line=…::message`.
  fileprivate var command: String {
    let name =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    var properties: [(name: String, value: String)] = []
    if let location {
      properties = [
        ("file", location.file), ("line", String(location.line)),
        ("endLine", String(location.line)), ("col", String(location.column)),
        ("endColumn", String(location.column + location.length)),
      ]
    }
    properties.append(("title", rule.id))
    let list = properties.map { "\($0.name)=\(escaped($0.value, inProperty: true))" }
    let text = ([message] + (help.map { ["help: \($0)"] } ?? [])).joined(separator: "\n")
    return "::\(name) \(list.joined(separator: ","))::\(escaped(text, inProperty: false))"
  }
}

/// Text as GitHub's toolkit escapes it.
private func escaped(_ text: String, inProperty isProperty: Bool) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "%"): bytes += "%25".utf8
    case UInt8(ascii: "\r"): bytes += "%0D".utf8
    case UInt8(ascii: "\n"): bytes += "%0A".utf8
    case UInt8(ascii: ":") where isProperty: bytes += "%3A".utf8
    case UInt8(ascii: ",") where isProperty: bytes += "%2C".utf8
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
