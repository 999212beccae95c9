import ArgumentParser
import Diagnostics
import Glibc
import Guidebook

/// Prints every finding and writes nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every finding about the guide; read-only.")

  @ArgumentParser.OptionGroup var options: GlobalOptions

  @Flag(help: "Warnings count as errors.")
  var strict = false

  @ArgumentParser.Option(help: "How findings are printed: text, json, github, sarif or gitlab.")
  var format: DiagnosticForm = .text

  @ArgumentParser.Option(
    help: ArgumentHelp("Append a Markdown summary to a file, for CI.", valueName: "file"))
  var summary: String?

  @Flag(help: "Print the external links instead, one a line, for a link checker.")
  var listLinks = false

  func run() throws {
    var run = try Run(options)
    let computed = run.compute(drawing: .few)
    if listLinks {
      let links = computed.map { externalLinks(of: $0.guide) } ?? []
      return try Stream.output.write(links.map { $0 + "\n" }.joined())
    }
    if let computed { _ = run.pages(of: computed, commit: nil) }
    let findings = Findings(
      run.findings, in: run.content + run.templates, options, accepting: run.accepted,
      isStrict: strict)
    try findings.write(format, to: .output)
    if let summary { try append(findings.markdown, to: summary) }
    try options.say(findings.summary)
    if findings.fail { throw Stop.hasErrors }
  }
}

private func append(_ text: String, to path: String) throws(CannotRun) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw CannotRun("cannot write to '\(path)': \(SystemError())") }
  defer { close(descriptor) }
  do {
    try writeAll(Array(text.utf8), to: descriptor)
  } catch {
    throw CannotRun("cannot write to '\(path)': \(error)")
  }
}
