import Diagnostics
import Foundation
import Testing

@testable import waymark

/// Every golden project: a folder with `Content/` and what must come of it in `expected/`.
private let cases =
  (try? FileManager.default.contentsOfDirectory(atPath: projects))?
  .filter { $0 != "README.md" }.sorted() ?? []

@Suite("Golden projects")
struct ProjectTests {
  @Test("A project comes out as recorded", arguments: cases)
  func comesOut(name: String) throws {
    let scratch = try Scratch(project: name)
    let check = try runWaymark("check", "--as-of", today, in: scratch.path)
    let expected = "\(projects)/\(name)/expected"
    try expect(check.output, isAt: "\(expected)/diagnostics.txt")
    try expect("\(check.status)\n", isAt: "\(expected)/exit")
    #expect(check.status <= 1, "\(check.errors)")
    if check.status == 1 {
      try scratch.write("mine", to: "Output/.keep")
      let build = try runWaymark("build", "--as-of", today, in: scratch.path)
      #expect(build.status == 1)
      #expect(build.output == "")
      #expect(try scratch.files("Output") == [".keep": Data("mine".utf8)])
    }
    if FileManager.default.fileExists(atPath: "\(projects)/\(name)/stands-alone") {
      let snapshot = try runWaymark("snapshot", "--as-of", today, in: scratch.path)
      try expect(snapshot.output, isAt: "\(expected)/guide.json")
    }
  }

  @Test("A guide on another subject builds whole, and no page of it speaks of ours")
  func otherSubject() throws {
    let scratch = try Scratch(project: "database")
    let build = try runWaymark("build", "--strict", "--as-of", today, in: scratch.path)
    #expect(build.status == 0)
    let pages = try scratch.files("Output").filter { $0.key.hasSuffix(".html") }
    #expect(pages.count >= 12)
    for (path, data) in pages {
      let text = String(decoding: data, as: UTF8.self).lowercased()
      for word in ["fine-tun", "rag</", "prompt", "model"] {
        #expect(!text.contains(word), "\(path) says '\(word)'")
      }
    }
  }

  @Test("Every rule has a project that fires it")
  func coversRules() throws {
    for rule in everyRule where !beyondContent.contains(rule.id) {
      let found = FileManager.default.contents(
        atPath: "\(projects)/\(rule.id)/expected/diagnostics.txt")
      let text = found.map { String(decoding: $0, as: UTF8.self) } ?? ""
      #expect(text.contains("[\(rule.id)]"), "no project in Tests/Projects/\(rule.id) fires it")
    }
  }

  @Test("Rules are named once and explained whole")
  func explainsRules() {
    #expect(Set(everyRule.map(\.id)).count == everyRule.count)
    for rule in everyRule {
      #expect(!rule.summary.isEmpty && !rule.reason.isEmpty && !rule.fix.isEmpty)
      #expect(rule.id.utf8.allSatisfy { $0 == 45 || (97...122).contains($0) || $0 == 56 })
    }
  }
}

/// Rules that no content can break, or only so much of it that a project would be slow.
private let beyondContent: Set<String> = ["broken-template", "table-not-analysed"]
