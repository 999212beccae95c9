import ArgumentParser
import Diagnostics
import Guidebook
import Site

/// Prints the guide's facts, or keeps them for a version.
struct Snapshot: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the guide's facts as stable JSON, the content of guide.json.")

  @OptionGroup var options: GlobalOptions

  @Flag(help: "Write Content/versions/<version>.json, which older assessments are held against.")
  var save = false

  func run() throws {
    var run = try Run(options)
    let computed = run.compute(drawing: .all)
    let findings = Findings(run.findings, in: run.content, options)
    guard let computed, !findings.fail else { try findings.stop() }
    let json = guideJSON(computed.guide, computed.results, findings: run.findings.sorted()).pretty
    guard save else { return try Stream.output.write(json) }
    let path = joined(
      options.root, "Content/versions/\(computed.guide.settings.version).json")
    try replaceFile(path, with: Array(json.utf8))
    try Stream.output.write(path + "\n")
  }
}
