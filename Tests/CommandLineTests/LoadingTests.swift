import Diagnostics
import Foundation
import Testing

@testable import waymark

@Suite("Loading the guide's files")
struct LoadingTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func loaded() throws -> (paths: [String], findings: [Diagnostic]) {
    var findings: [Diagnostic] = []
    let files = try load(scratch("Content"), as: "Content", reporting: &findings)
    return (files?.map(\.path) ?? [], findings)
  }

  @Test("Files come sorted by bytes, without hidden ones")
  func sorts() throws {
    for name in ["b.md", "B.md", "a/z.md", "a.md", "\u{E9}.md", ".git/config", ".hidden"] {
      try scratch.write(name, to: "Content/\(name)")
    }
    let (paths, findings) = try loaded()
    #expect(
      paths == ["B.md", "a.md", "a/z.md", "b.md", "\u{E9}.md"].map { "Content/\($0)" })
    #expect(findings.isEmpty)
  }

  @Test("No folder is told from an empty one")
  func absent() throws {
    var findings: [Diagnostic] = []
    #expect(try load(scratch("Content"), as: "Content", reporting: &findings) == nil)
    try FileManager.default.createDirectory(
      atPath: scratch("Content"), withIntermediateDirectories: true)
    #expect(try load(scratch("Content"), as: "Content", reporting: &findings) == [])
  }

  @Test("Symbolic links are refused, wherever they lead")
  func refusesLinks() throws {
    try scratch.write("x", to: "Content/real.md")
    for (name, target) in [("out.md", "/etc/hostname"), ("in.md", "real.md"), ("dir", "/etc")] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch("Content/\(name)"), withDestinationPath: target)
    }
    let (paths, findings) = try loaded()
    #expect(paths == ["Content/real.md"])
    #expect(
      Set(findings.compactMap(\.location?.file)) == [
        "Content/out.md", "Content/in.md", "Content/dir",
      ])
    #expect(findings.allSatisfy { $0.rule.id == "unreadable-file" && $0.severity == .error })
  }

  @Test("A pipe is refused and does not make the run wait", .timeLimit(.minutes(1)))
  func refusesPipes() throws {
    try scratch.write("x", to: "Content/real.md")
    #expect(mkfifo(scratch("Content/pipe.md"), 0o644) == 0)
    let (paths, findings) = try loaded()
    #expect(paths == ["Content/real.md"])
    #expect(findings.map(\.location?.file) == ["Content/pipe.md"])
  }

  @Test("A file name with control characters, or that is not text, is refused")
  func refusesNames() throws {
    try scratch.write("x", to: "Content/a\nb.md")
    let bytes: [CChar] = scratch("Content/").utf8CString.dropLast() + [-1, 0]
    #expect(open(bytes, O_CREAT | O_WRONLY, 0o644) >= 0)
    let (paths, findings) = try loaded()
    #expect(paths == [])
    #expect(findings.count == 2)
  }

  @Test("Folders deeper than any guide's are refused")
  func refusesDepth() throws {
    try scratch.write("x", to: "Content/" + String(repeating: "a/", count: 40) + "b.md")
    #expect(try loaded().findings.count == 1)
  }
}
