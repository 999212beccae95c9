import Diagnostics

/// All findings of a run, sorted, each once, at paths that lead there from the working directory.
struct Findings {
  /// The findings.
  let all: [Diagnostic]
  /// How many more the guide accepts in place.
  private let accepted: Int
  private let files: [SourceFile]
  private let isStrict: Bool
  private let options: GlobalOptions

  init(
    _ findings: [Diagnostic], in files: [SourceFile], _ options: GlobalOptions,
    accepting accepted: [Diagnostic] = [], isStrict: Bool = false,
    shownAs name: ((String) -> String)? = nil
  ) {
    let name = name ?? options.shownPath
    all = Array(Set(findings)).sorted().map { $0.renamed(name) }
    self.files = files.map { SourceFile(path: name($0.path), bytes: $0.bytes) }
    self.accepted = Set(accepted).count
    self.isStrict = isStrict
    self.options = options
  }

  /// Whether the run fails: on errors, and on warnings where the run is strict.
  var fail: Bool {
    all.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
  }

  /// How many there are of each severity and how many are accepted in place, such as `3 errors,
  /// 1 warning, 2 accepted in 31 files`.
  var summary: String {
    var counts = Severity.allCases.compactMap { severity -> String? in
      let count = all.count { $0.severity == severity }
      let noun = severity == .info ? "note" : severity.rawValue
      return count == 0 ? nil : counted(count, noun)
    }
    if counts.isEmpty { counts = ["no findings"] }
    if accepted > 0 { counts.append("\(accepted) accepted") }
    let found = counts.joined(separator: ", ")
    return "\(found) in \(counted(files.count, "file"))"
  }

  /// Writes the findings in a form.
  func write(_ form: DiagnosticForm = .text, to stream: Stream) throws(CannotRun) {
    let style: TextStyle = options.color.colors(stream) ? .colored : .plain
    try stream.write(form.written(all, in: files, style: style))
  }

  /// Says what was found and that nothing came of it, and ends the run.
  func stop(_ consequence: String = "") throws -> Never {
    try write(to: .error)
    try Stream.error.write((all.isEmpty ? "" : "\n") + summary + consequence + "\n")
    throw Stop.hasErrors
  }

  /// The findings as a Markdown section, for the summary of a CI job.
  var markdown: String {
    let heading = "### waymark: \(summary)\n"
    if all.isEmpty { return heading }
    let rows = all.map { finding in
      let place = finding.location.map { escaped($0.description) } ?? ""
      return "| \(finding.severity.rawValue) | \(escaped(finding.message)) | "
        + "\(finding.rule.id) | \(place) |\n"
    }
    return heading + "\n| | finding | rule | place |\n|---|---|---|---|\n" + rows.joined()
  }
}

/// A number of things, such as `3 errors`.
private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

/// Text that Markdown takes literally, on one line.
private func escaped(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case 0..<0x20, 0x7F: bytes.append(UInt8(ascii: " "))
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case _ where "\\`*_[]|~#!@".utf8.contains(byte): bytes += [UInt8(ascii: "\\"), byte]
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
