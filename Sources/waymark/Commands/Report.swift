import ArgumentParser
import Decision
import Diagnostics
import Guidebook
import Site

/// Writes the printable reports.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the printable reports into Output/reports/.")

  @Argument(help: ArgumentHelp("Assessments; without any, all of them.", valueName: "id"))
  var ids: [String] = []

  @Flag(help: "Print each report to PDF beside its page.")
  var pdf = false

  @ArgumentParser.Option(
    help: "What prints it: chromium or weasyprint (default: the first one found).")
  var engine: PrintEngine.Name?

  @ArgumentParser.Option(help: "The sheets it is printed on: a4 or letter.")
  var paper: Paper = .a4

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let printer = pdf ? try PrintEngine(engine, in: Environment.current) : nil
    var run = try Run(options)
    let computed = run.compute(drawing: .all)
    let pages = try computed.map { try reports(of: $0, in: &run) } ?? []
    let findings = Findings(run.findings, in: run.content + run.templates, options)
    if findings.fail { try findings.stop("; nothing was written") }
    let printed = try printer.map { engine in try pages.map(engine.pdf(of:)) } ?? []
    let plan = try Plan(pages + printed)
    try write(plan, to: options.outputFolder, rest: .kept, apartFrom: options.inputFolders)
    let results = pdf ? printed : pages
    try Stream.output.write(
      results.map { joined(options.outputFolder, $0.path) + "\n" }.joined())
  }

  private func reports(of computed: ComputedGuide, in run: inout Run) throws -> [OutputFile] {
    let known = computed.guide.assessments.map(\.id)
    for id in ids where !known.contains(id) {
      throw CannotRun(
        "there is no assessment '\(id)'",
        help: nearest(to: id, among: known).map { "did you mean '\($0)'?" })
    }
    let stamp = Stamp(asOf: run.today, commit: commit(of: options.root))
    return (ids.isEmpty ? known : ids).compactMap { id in
      report(
        on: id, of: computed.guide, computed.results, theme: .embedded(replacing: run.templates),
        stamp: stamp, paper: paper, reporting: &run.findings)
    }
  }
}
