/// Findings as one run of SARIF 2.1.0, with the manual's text for every rule that fired.
public func sarifForm(of diagnostics: [Diagnostic]) -> String {
  let rules = Set(diagnostics.map(\.rule)).sorted { $0.id < $1.id }
  let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
  let driver = JSON.members([
    "name": .string("waymark"), "version": .string(waymarkVersion),
    "rules": .array(rules.map(\.descriptor)),
  ])
  let run = JSON.members([
    "tool": .members(["driver": driver]),
    "columnKind": .string("unicodeCodePoints"),
    "results": .array(diagnostics.map { $0.result(ruleIndex: indices[$0.rule] ?? 0) }),
  ])
  return JSON.members([
    "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
    "version": .string("2.1.0"),
    "runs": .array([run]),
  ]).pretty
}

extension Rule {
  /// SARIF's `reportingDescriptor`.
  fileprivate var descriptor: JSON {
    .members([
      "id": .string(id),
      "shortDescription": message(summary),
      "fullDescription": message(reason),
      "help": message(fix),
      "defaultConfiguration": .members(["level": .string(severity.sarifLevel)]),
    ])
  }
}

extension Severity {
  fileprivate var sarifLevel: String { self == .info ? "note" : rawValue }
}

extension Diagnostic {
  /// SARIF's `result`.
  fileprivate func result(ruleIndex: Int) -> JSON {
    let text = help.map { "\(self.message)\n\($0)" } ?? self.message
    var members = [
      JSON.Member("ruleId", .string(rule.id)),
      JSON.Member("ruleIndex", .integer(ruleIndex)),
      JSON.Member("level", .string(severity.sarifLevel)),
      JSON.Member("message", Diagnostics.message(text)),
    ]
    if let location {
      let place = JSON.members(["physicalLocation": location.physicalLocation])
      members.append(JSON.Member("locations", .array([place])))
    }
    if !notes.isEmpty {
      let related = notes.enumerated().map { index, note in
        JSON.members([
          "id": .integer(index), "message": Diagnostics.message(note.message),
          "physicalLocation": note.location.physicalLocation,
        ])
      }
      members.append(JSON.Member("relatedLocations", .array(related)))
    }
    return .object(members)
  }
}

extension SourceLocation {
  /// SARIF's `physicalLocation`; the end column is the first one behind the place.
  fileprivate var physicalLocation: JSON {
    .members([
      "artifactLocation": .members([
        "uri": .string(uriReference(to: file)), "uriBaseId": .string("%SRCROOT%"),
      ]),
      "region": .members([
        "startLine": .integer(line), "startColumn": .integer(column),
        "endColumn": .integer(column + length),
      ]),
    ])
  }
}

private func message(_ text: String) -> JSON { .members(["text": .string(text)]) }

/// A path as a relative URI (RFC 3986).
private func uriReference(to path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      bytes.append(byte)
    default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
