import ArgumentParser
import Diagnostics
import Guidebook

/// Writes the schemas that editors complete and check a guide's files by.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write Content/schemas/, by which editors complete and check the guide's files.",
    discussion: """
      JSON Schema, draft-07, made from this guide's own questions and names; print the paths of \
      those that changed.
      """)

  @OptionGroup var options: GlobalOptions

  func run() throws {
    var run = try Run(options)
    let guide = run.read()
    let findings = Findings(run.findings, in: run.content, options)
    guard let guide, !run.findings.contains(where: breaksSchemas) else { try findings.stop() }
    let schemas = guide.schemas
    let written = Dictionary(uniqueKeysWithValues: run.content.map { ($0.path, $0.bytes) })
    let changed = schemas.filter { written[$0.path] != Array($0.json.pretty.utf8) }
    for schema in changed {
      let path = joined(options.root, schema.path)
      try replaceFile(path, with: Array(schema.json.pretty.utf8))
      try Stream.output.write(path + "\n")
    }
    try options.say("\(schemas.count) schemas, \(changed.count) written")
  }
}

/// Whether a finding left something out that schemas are made of: assessments and pages are what
/// schemas help to mend.
private func breaksSchemas(_ finding: Diagnostic) -> Bool {
  guard finding.severity == .error, let file = finding.location?.file else { return false }
  return !file.utf8.starts(with: "Content/assessments/".utf8)
    && !file.utf8.suffix(3).elementsEqual(".md".utf8)
}
