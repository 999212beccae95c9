import ArgumentParser
import Diagnostics
import Guidebook

/// Holds one answers file against the guide.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the verdict, its reasons and the costs of one answers file.")

  /// How the answer is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(help: ArgumentHelp("An assessment's file, wherever it lies.", valueName: "file"))
  var file: String

  @ArgumentParser.Option(help: "How it is printed: text or json.")
  var format: Format = .text

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let answers = try AnswersFile(file)
    var run = try Run(options, replacing: answers.source)
    let computed = run.compute()
    let findings = Findings(
      answers.relevant(run.findings), in: run.content + [answers.shown], strict: false)
    try findings.write(.text, to: .error, options)
    guard !findings.fail, let computed,
      let assessment = computed.guide.assessments.first(where: { $0.id == answers.source.stem }),
      let result = computed.results.assessment(assessment.id)
    else {
      try Stream.error.write(findings.summary + "\n")
      throw Stop.hasErrors
    }
    switch format {
    case .json:
      try Stream.output.write(assessmentJSON(assessment, result, computed.guide).pretty)
    case .text:
      let ink = Ink(isOn: options.color.colors(.output))
      let sheet = AnswerSheet(assessment, result, computed.guide, ink)
      try Stream.output.write(sheet.text)
    }
  }
}

/// A file of answers that takes its place among the guide's assessments for one run.
private struct AnswersFile {
  /// The file as the guide reads it.
  let source: SourceFile
  /// The file under the path it was given by, for findings.
  let shown: SourceFile

  init(_ path: String) throws(CannotRun) {
    do {
      shown = SourceFile(path: path, bytes: try readFile(path))
    } catch {
      throw CannotRun("cannot read '\(path)': \(error)")
    }
    let stem = shown.stem
    let isName = !stem.isEmpty && stem.utf8.allSatisfy(isKebab)
    source = SourceFile(
      path: "Content/assessments/\(isName ? stem : "answers").yaml", bytes: shown.bytes)
  }

  /// What concerns this file, at the path it was given by, and every other error but those in
  /// other assessments.
  func relevant(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.compactMap { finding in
      if finding.location?.file == source.path { return moved(finding) }
      let isOthers = finding.location?.file.utf8.starts(with: "Content/assessments/".utf8) ?? false
      return finding.severity == .error && !isOthers ? finding : nil
    }
  }

  private func moved(_ finding: Diagnostic) -> Diagnostic {
    var copy = Diagnostic(
      finding.rule, finding.message, at: finding.location.map(moved), help: finding.help,
      notes: finding.notes.map { Diagnostic.Note($0.message, at: moved($0.location)) })
    copy.severity = finding.severity
    return copy
  }

  private func moved(_ place: SourceLocation) -> SourceLocation {
    guard place.file == source.path else { return place }
    return SourceLocation(
      file: shown.path, line: place.line, column: place.column, length: place.length)
  }
}

private func isKebab(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
    UInt8(ascii: "-"):
    true
  default: false
  }
}
