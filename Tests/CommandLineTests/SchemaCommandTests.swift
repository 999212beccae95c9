import Foundation
import Testing

/// The Python that has check-jsonschema, as `make test` sets it up.
private let python = ProcessInfo.processInfo.environment["WAYMARK_PYTHON"]

@Suite("The schema command")
struct SchemaCommandTests {
  @Test("It writes every schema once, and the check is content")
  func writes() throws {
    let scratch = try Scratch(project: "stale-schema")
    let first = try runWaymark("schema", "--root", "Content/..", in: scratch.path)
    #expect(first.status == 0)
    let paths = first.output.split(separator: "\n").map(String.init)
    #expect(paths.contains("Content/../Content/schemas/assessment.schema.json"))
    #expect(paths.count == 10)
    let second = try runWaymark("schema", in: scratch.path)
    #expect(second.status == 0 && second.output == "")
    try FileManager.default.removeItem(atPath: scratch("Content/schemas/asessment.schema.json"))
    let check = try runWaymark("check", "--as-of", today, in: scratch.path)
    #expect(check.output == "")
  }

  @Test("Mistakes in what schemas are made of leave the old ones, those in assessments do not")
  func mistakes() throws {
    let scratch = try Scratch(project: "unknown-input")
    #expect(try runWaymark("schema", in: scratch.path).status == 0)
    let before = try scratch.files("Content/schemas")
    try scratch.write("criteria: [", to: "Content/decision.yaml")
    let outcome = try runWaymark("schema", in: scratch.path)
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.contains("Content/decision.yaml"))
    #expect(try scratch.files("Content/schemas") == before)
  }

  @Test(
    "Schemas are sound, and another reader agrees with ours about files that fit and do not",
    .enabled(if: python != nil, "make test installs check-jsonschema"))
  func otherReader() throws {
    let folder = "\(repository)/Content"
    for name in try contents(of: "\(folder)/schemas").keys.sorted() {
      let outcome = try checkJSONSchema("--check-metaschema", "\(folder)/schemas/\(name)")
      #expect(outcome.status == 0, "\(name): \(outcome.output)")
    }
    for (kind, files) in try filesByKind() {
      let schema = "\(folder)/schemas/\(kind).schema.json"
      let outcome = try checkJSONSchema(["--schemafile", schema] + files)
      #expect(outcome.status == 0, "\(kind): \(outcome.output)")
    }
    let scratch = try Scratch()
    let good = try #require(text("\(folder)/assessments/support-assistant.yaml"))
    for (old, new) in slips {
      #expect(good.contains(old))
      try scratch.write(good.replacingOccurrences(of: old, with: new), to: "slip.yaml")
      let schema = "\(folder)/schemas/assessment.schema.json"
      let outcome = try checkJSONSchema("--schemafile", schema, scratch("slip.yaml"))
      #expect(outcome.status == 1, "'\(new)' passes")
    }
  }

  private let slips = [
    ("answers:", "anwsers:"), ("status: final", "status: finished"), ("date: 2026", "date: 20x6"),
    ("examples:", "exampels:"), ("fine-tuning:", "fine-tunning:"),
  ]

  private func filesByKind() throws -> [(String, [String])] {
    let folder = "\(repository)/Content"
    func below(_ name: String) throws -> [String] {
      try contents(of: "\(folder)/\(name)").keys.sorted().filter { $0.hasSuffix(".yaml") }
        .map { "\(folder)/\(name)/\($0)" }
    }
    return [
      ("guide", ["\(folder)/guide.yaml"]), ("decision", ["\(folder)/decision.yaml"]),
      ("claims", ["\(folder)/claims.yaml"]), ("option", try below("options")),
      ("assessment", try below("assessments")),
    ]
  }
}

private func text(_ path: String) -> String? {
  FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
}

private func checkJSONSchema(_ arguments: String...) throws -> Outcome {
  try checkJSONSchema(arguments)
}

private func checkJSONSchema(_ arguments: [String]) throws -> Outcome {
  try run([python ?? "", "-m", "check_jsonschema"] + arguments, in: repository)
}
