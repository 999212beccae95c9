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

  @ArgumentParser.Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Another answer than the file's, such as budget=200k; repeatable.",
      valueName: "id=value"))
  var given: [String] = []

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let given = try AnswerArguments(given)
    let answers = try AnswersFile(file)
    var run = try Run(options, replacing: answers.source)
    let computed = run.compute(drawing: .few) { drafts in
      drafts.override(given.overrides, inAssessment: answers.source.stem)
    }
    let findings = Findings(
      answers.relevant(run.findings), in: run.content + [given.source], options,
      shownAs: { answers.shown($0, options) })
    if findings.all.contains(where: AnswerArguments.concerns) {
      try findings.write(to: .error)
      throw Stop.couldNotRun
    }
    guard !findings.fail, let computed,
      let assessment = computed.guide.assessments.first(where: { $0.id == answers.source.stem })
    else { try findings.stop() }
    try findings.write(to: .error)
    let result = Guidebook.evaluate(
      assessment, in: computed.guide, asOf: run.today, drawing: .all)
    switch format {
    case .json:
      try Stream.output.write(assessmentJSON(assessment, result, computed.guide).pretty)
    case .text:
      let ink = Ink(isOn: options.color.colors(.output))
      let sheet = AnswerSheet(
        assessment, result, computed.guide, ink, given: given.overrides)
      try Stream.output.write(sheet.text)
    }
  }
}

/// A file of answers that takes its place among the guide's assessments for one run.
private struct AnswersFile {
  /// The file as the guide reads it.
  let source: SourceFile
  /// The path that it was given by.
  let path: String

  init(_ path: String) throws(CannotRun) {
    self.path = path
    do {
      let bytes = try readFile(path)
      let stem = SourceFile(path: path, bytes: []).stem
      let isName = !stem.isEmpty && stem.utf8.allSatisfy(isKebab)
      source = SourceFile(
        path: "Content/assessments/\(isName ? stem : "answers").yaml", bytes: bytes)
    } catch {
      throw CannotRun("cannot read '\(path)': \(error)")
    }
  }

  /// What concerns this file, and every error but those in other assessments; answers given on
  /// the command line are like any other file.
  func relevant(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.filter { finding in
      guard let file = finding.location?.file, file != source.path else {
        return finding.location != nil || finding.severity == .error
      }
      return finding.severity == .error
        && !file.utf8.starts(with: "Content/assessments/".utf8)
    }
  }

  /// The path that a file of the guide is shown under.
  func shown(_ file: String, _ options: GlobalOptions) -> String {
    switch file {
    case source.path: path
    case AnswerArguments.path: file
    default: options.shownPath(file)
    }
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
