import ArgumentParser
import Diagnostics

/// How findings are printed.
enum FindingsFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github, sarif, gitlab
}

/// All findings of a run, sorted, each once.
struct Findings {
  /// The findings.
  let all: [Diagnostic]
  private let files: [SourceFile]
  private let strict: Bool

  init(_ findings: [Diagnostic], in files: [SourceFile], strict: Bool) {
    all = Array(Set(findings)).sorted()
    self.files = files
    self.strict = strict
  }

  /// Whether the run fails: on errors, and on warnings where the run is strict.
  var fail: Bool {
    all.contains { $0.severity == .error || (strict && $0.severity == .warning) }
  }

  /// How many there are of each severity, such as `3 errors, 1 warning in 31 files`.
  var summary: String {
    let counts = Severity.allCases.compactMap { severity -> String? in
      let count = all.count { $0.severity == severity }
      return count == 0 ? nil : counted(count, severity == .info ? "note" : severity.rawValue)
    }
    let found = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
    return "\(found) in \(counted(files.count, "file"))"
  }

  /// The findings as a Markdown section for a CI job's summary.
  var markdown: String { "" }

  /// Writes the findings in a format.
  func write(_ format: FindingsFormat, to stream: Stream, _ options: GlobalOptions) throws {
    for finding in all {
      let place = finding.location.map { "\n  --> \($0)" } ?? ""
      try stream.write(
        "\(finding.severity.rawValue)[\(finding.rule.id)]: \(finding.message)\(place)\n\n")
    }
  }
}

/// A number of things, such as `3 errors`.
private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
