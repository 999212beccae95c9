import ArgumentParser
import Diagnostics
import Guidebook

/// Checks the guide, then writes its site with the reports.
struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the guide, then write its site with reports into Output/.",
    discussion: "On an error nothing is written.")

  @OptionGroup var options: GlobalOptions

  @Flag(help: "Warnings count as errors.")
  var strict = false

  func run() throws {
    var run = try Run(options)
    let computed = run.compute(drawing: .all)
    let pages = computed.map { run.pages(of: $0, commit: commit(of: options.root)) }
    let findings = Findings(
      run.findings, in: run.content + run.templates, options, accepting: run.accepted,
      isStrict: strict)
    guard let pages, !findings.fail else { try findings.stop("; nothing was written") }
    try findings.write(to: .error)
    let plan = try Plan(pages)
    try write(plan, to: options.outputFolder, apartFrom: options.inputFolders)
    try options.say("\(plan.files.count) files written to \(options.outputFolder)")
    try Stream.output.write(joined(options.outputFolder, "index.html") + "\n")
  }
}
