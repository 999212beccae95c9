import Decision
import Diagnostics
import Foundation
import Markdown
import Testing

@testable import Guidebook

@Suite("Schemas")
struct SchemaTests {
  @Test("Every file of the shipped guide fits its schema", arguments: EditorYAML.allCases)
  func shippedGuide(_ editor: EditorYAML) throws {
    let content = try files(below: "Content")
    #expect(content.count > 30)
    #expect(problems(in: content, editor) == [:])
  }

  @Test("A golden project's files fit, but for a wrong key, type or word", arguments: projects)
  func goldenProject(_ name: String) throws {
    let content = try project(name)
    for editor in EditorYAML.allCases {
      var found = problems(in: content, editor)
      if let file = refused[name] {
        #expect(found.removeValue(forKey: "Content/" + file) != nil, "\(name) passes")
      } else {
        found = found.filter { !isWrong($0.key, in: content) }
      }
      #expect(found == [:], "\(name)")
    }
  }

  @Test("A schema refuses what the decoder refuses for a key's sake", arguments: slips)
  func slip(_ old: String, _ new: String) throws {
    var content = try project("base")
    let place = try #require(content.firstIndex { $0.path == "Content/assessments/search.yaml" })
    let text = String(decoding: content[place].bytes, as: UTF8.self)
    #expect(text.contains(old))
    let guide = try guide(of: content)
    content[place] = SourceFile(
      path: content[place].path, bytes: Array(text.replacingOccurrences(of: old, with: new).utf8))
    #expect(problems(in: content, .newer, guide).keys.sorted() == [content[place].path])
  }

  static let slips = [
    ("engineers: 4", "engineers: -4"), ("engineers: 4", "engineers: 4 people"),
    ("engineers: 4", "engineers: {valu: 4}"), ("engineers: 4", "engineers: [4]"),
    ("engineers: 4", "engineers: not-applicable"), ("unique: {value: unknown", "unique: {value: x"),
    ("due: 2026-12-01", "due: 2026-13-01"), ("status: final", "status: done"),
    ("status: final", "status: final\nhorizon: 12"),
    ("status: final", "status: final\nhorizon: 12 moths"),
    ("status: final", "status: final\ncosts: {buy: {licence: 1k EUR}}"),
    ("status: final", "status: final\ncosts: {buy: {licence: {amunt: 1k}}}"),
    ("status: final", "status: final\ncosts: {buy: {licence: {cites: [x]}}}"),
    ("status: final", "status: final\ncosts: {buy: {other: {label: Other, amount: 1k}}}"),
    ("status: final", "status: final\ncosts: {bye: {licence: 1k}}"),
    ("status: final", "status: final\ncosts: {buy: {licence: {cites: [price-list], basis: ours}}}"),
    ("status: final", "status: final\nwaivers: [{gate: staffed, reason: fun, why: x, owner: y}]"),
    ("status: final", "status: final\nsimilar: [paying]"),
    ("guide: 1.0.0", "guide: 1.0"), ("project: Search", "team: Search"),
  ]

  @Test("Schemas are the same bytes every time and name no date")
  func areStable() throws {
    let content = try project("base")
    let first = try guide(of: content).schemas.map(\.json.pretty)
    let second = try guide(of: content.reversed()).schemas.map(\.json.pretty)
    #expect(first == second)
    #expect(Set(try guide(of: content).schemas.map(\.path)).count == SchemaKind.allCases.count)
  }
}

/// Projects whose mistake a schema can see, with the file that it refuses.
private let refused = [
  "conflicting-keys": "claims.yaml", "invalid-amount": "options/build.yaml",
  "invalid-answer": "assessments/mail.yaml", "invalid-id": "decision.yaml",
  "invalid-value": "assessments/mail.yaml", "incomplete-item": "assessments/mail.yaml",
  "missing-key": "assessments/mail.yaml", "reserved-id": "decision.yaml",
  "unknown-case-study": "assessments/mail.yaml", "unknown-criterion": "options/buy.yaml",
  "unknown-gate": "assessments/mail.yaml", "unknown-grade": "options/buy.yaml",
  "unknown-input": "assessments/mail.yaml", "unknown-key": "guide.yaml",
  "unknown-option": "assessments/mail.yaml", "unknown-rule": "guide.yaml",
  "wrong-type": "options/build.yaml",
]

private let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

private let projects =
  (try? FileManager.default.contentsOfDirectory(atPath: "\(repository)/Tests/Projects"))?
  .filter { $0 != "README.md" }.sorted() ?? []

/// Every file below a folder of the repository, with its path from there.
private func files(below folder: String, as name: String = "Content") throws -> [SourceFile] {
  let root = "\(repository)/\(folder)"
  let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
  return names.sorted().compactMap { path in
    guard path.contains("."), let data = FileManager.default.contents(atPath: "\(root)/\(path)")
    else { return nil }
    return SourceFile(path: "\(name)/\(path)", bytes: Array(data))
  }
}

/// A golden project: the base with the case's files over it, or only these where it stands alone.
private func project(_ name: String) throws -> [SourceFile] {
  let folder = "Tests/Projects/\(name)"
  let own = try files(below: folder + "/Content")
  if FileManager.default.fileExists(atPath: "\(repository)/\(folder)/stands-alone") { return own }
  let paths = Set(own.map(\.path))
  return try files(below: "Tests/Projects/base/Content").filter { !paths.contains($0.path) } + own
}

private func guide(of content: [SourceFile]) throws -> Guide {
  var findings: [Diagnostic] = []
  return try #require(resolve(parse(content, reporting: &findings), reporting: &findings))
}

/// Whether reading finds a mistake in a file.
private func isWrong(_ path: String, in content: [SourceFile]) -> Bool {
  var findings: [Diagnostic] = []
  _ = resolve(parse(content, reporting: &findings), reporting: &findings)
  return findings.contains { $0.severity == .error && $0.location?.file == path }
}

/// What the schemas say against files, by path.
private func problems(
  in content: [SourceFile], _ editor: EditorYAML, _ guide: Guide? = nil
) -> [String: [String]] {
  var ignored: [Diagnostic] = []
  guard let guide = guide ?? resolve(parse(content, reporting: &ignored), reporting: &ignored)
  else { return [:] }
  var found: [String: [String]] = [:]
  for file in content {
    guard let (kind, yaml) = schemaKind(of: file), let value = editor.value(of: yaml) else {
      continue
    }
    let problems = SchemaValidator(guide.schema(kind).json).problems(with: value)
    if !problems.isEmpty { found[file.path] = problems }
  }
  return found
}

/// The schema that a file must fit, with the YAML in it.
private func schemaKind(of file: SourceFile) -> (SchemaKind, SourceFile)? {
  let matter = FrontMatter(of: file)?.yaml
  return switch ContentPath(String(file.path.dropFirst(8))) {
  case .settings: (.guide, file)
  case .decision: (.decision, file)
  case .claims: (.claims, file)
  case .option: (.option, file)
  case .assessment: (.assessment, file)
  case .home: matter.map { (.home, $0) }
  case .chapter: matter.map { (.chapter, $0) }
  case .optionPage: matter.map { (.optionPage, $0) }
  case .caseStudy: matter.map { (.caseStudy, $0) }
  case .reference: matter.map { (.reference, $0) }
  default: nil
  }
}
