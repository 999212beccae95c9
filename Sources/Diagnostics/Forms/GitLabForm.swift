/// Findings as GitLab's code quality report, a JSON array.
///
/// A finding keeps its fingerprint when lines move: it is made of rule, file and message, and of a
/// count where those are the same.
///
/// - Parameter wholeGuide: the path that findings without a place are shown at, as the report knows
///   none without.
public func gitlabForm(
  of diagnostics: [Diagnostic], wholeGuide: String = "Content/guide.yaml"
) -> String {
  var counts: [String: Int] = [:]
  let issues = diagnostics.map { finding in
    let path = finding.location?.file ?? wholeGuide
    let identity = [finding.rule.id, path, finding.message].joined(separator: "\u{0}")
    let count = counts[identity, default: 0]
    counts[identity] = count + 1
    return JSON.members([
      "description": .string(finding.message),
      "check_name": .string(finding.rule.id),
      "fingerprint": .string(fingerprint(of: identity + "\u{0}\(count)")),
      "severity": .string(finding.severity.gitlabName),
      "location": .members([
        "path": .string(path),
        "lines": .members(["begin": .integer(finding.location?.line ?? 1)]),
      ]),
    ])
  }
  return JSON.array(issues).pretty
}

extension Severity {
  fileprivate var gitlabName: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}

/// The 64-bit FNV-1a hash of text in hexadecimal: short, and the same on every machine.
private func fingerprint(of text: String) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in text.utf8 {
    hash ^= UInt64(byte)
    hash &*= 0x0000_0100_0000_01B3
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}
