import ArgumentParser
import Decision
import Diagnostics
import Guidebook
import Site

/// Writes the printable reports.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the printable reports into Output/reports/.")

  /// Where a report's styles stand.
  enum Assets: String, CaseIterable, ExpressibleByArgument { case inline, linked }

  @Argument(help: ArgumentHelp("Assessments; without any, all of them.", valueName: "id"))
  var ids: [String] = []

  @Flag(help: "Print each report to PDF beside its page.")
  var pdf = false

  @ArgumentParser.Option(
    help: "What prints it: chromium or weasyprint (default: the first one found).")
  var engine: PrintEngine.Name?

  @ArgumentParser.Option(help: "The sheets it is printed on: a4 or letter.")
  var paper: Paper = .a4

  @ArgumentParser.Option(help: "Where styles stand: inline in the page, or linked beside it.")
  var assets: Assets = .inline

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let printer = pdf ? try PrintEngine(engine, in: Environment.current) : nil
    var run = try Run(options)
    let computed = run.compute(drawing: .all)
    let ids = try computed.map { try chosen(in: $0.guide) } ?? []
    let pages = computed.map { reports(on: ids, of: $0, in: &run) } ?? []
    let findings = Findings(run.findings, in: run.content + run.templates, options)
    if findings.fail { try findings.stop("; nothing was written") }
    // A page is printed with its styles in it, wherever the written one has them.
    let printed = try printer.map { engine in
      try pages.filter { $0.assets == .inline }.map { try engine.pdf(of: $0.file) }
    }
    let written = pages.filter { $0.assets == assets }.map(\.file)
    let plan = try Plan(written + (printed ?? []))
    try write(plan, to: options.outputFolder, rest: .kept, apartFrom: options.inputFolders)
    let results = printed ?? written.filter { $0.path.hasSuffix(".html") }
    try Stream.output.write(
      results.map { joined(options.outputFolder, $0.path) + "\n" }.joined())
  }

  /// The assessments asked for, each once.
  private func chosen(in guide: Guide) throws(CannotRun) -> [String] {
    let known = guide.assessments.map(\.id)
    for id in ids where !known.contains(id) {
      throw CannotRun(
        "there is no assessment '\(id)'",
        help: nearest(to: id, among: known).map { "did you mean '\($0)'?" })
    }
    return ids.isEmpty ? known : known.filter(ids.contains)
  }

  /// Every report with its styles inline, and again with them linked where that is asked for.
  private func reports(
    on ids: [String], of computed: ComputedGuide, in run: inout Run
  ) -> [(file: OutputFile, assets: Assets)] {
    let stamp = Stamp(asOf: run.today, commit: commit(of: options.root))
    let theme = ThemeFiles.embedded(replacing: run.templates)
    return ids.flatMap { id -> [(file: OutputFile, assets: Assets)] in
      let inline = report(
        on: id, of: computed.guide, computed.results, theme: theme, stamp: stamp, paper: paper,
        reporting: &run.findings)
      guard assets == .linked else { return inline.map { [($0, .inline)] } ?? [] }
      let linked = linkedReport(
        on: id, of: computed.guide, computed.results, theme: theme, stamp: stamp, paper: paper,
        reporting: &run.findings)
      return (inline.map { [($0, .inline)] } ?? []) + linked.map { ($0, .linked) }
    }
  }
}
