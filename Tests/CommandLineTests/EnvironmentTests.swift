import Decision
import Foundation
import Testing

@testable import waymark

@Suite("Surroundings that must not matter, and failures that must be said")
struct EnvironmentTests {
  @Test("Time zone, locale, working directory and path change no byte")
  func determinism() throws {
    let first = try Scratch(project: "base")
    let second = try Scratch(project: "base")
    let here = try runWaymark("build", "--as-of", today, in: first.path)
    let there = try runWaymark(
      "build", "--root", second.path, "--as-of", today, in: "/",
      environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "ar"])
    #expect(here.status == 0 && there.status == 0)
    #expect(try first.files("Output") == second.files("Output"))
  }

  @Test("The day comes from --as-of, else SOURCE_DATE_EPOCH, in UTC")
  func day() throws {
    let clock = 1_790_000_000
    func environment(_ variables: [String: String]) -> waymark.Environment {
      waymark.Environment(variable: { variables[$0] }, clock: { clock })
    }
    #expect(try environment([:]).today() == .init(parsing: "2026-09-21"))
    #expect(try environment(["SOURCE_DATE_EPOCH": "0"]).today() == .init(parsing: "1970-01-01"))
    #expect(
      try environment(["SOURCE_DATE_EPOCH": "86399"]).today() == .init(parsing: "1970-01-01"))
    for text in ["x", "1e9", "99999999999999999999", "999999999999999"] {
      #expect(throws: CannotRun.self) {
        try environment(["SOURCE_DATE_EPOCH": text]).today()
      }
    }
  }

  @Test("Colours come only when asked for where no person reads")
  func colors() throws {
    let broken = try Scratch(project: "unknown-reference")
    func check(_ arguments: String..., environment: [String: String] = [:]) throws -> Bool {
      try run(
        [binary, "check", "--as-of", today] + arguments, in: broken.path, environment: environment
      ).output.contains("\u{1B}[")
    }
    #expect(try check() == false)
    #expect(try check("--color", "always"))
    #expect(try check("--color", "always", environment: ["NO_COLOR": "1"]))
    #expect(try check("--color", "never") == false)
  }

  @Test("NO_COLOR and a dumb terminal turn colours off")
  func noColor() {
    func allows(_ variables: [String: String]) -> Bool {
      waymark.Environment(variable: { variables[$0] }, clock: { 0 }).allowsColor
    }
    #expect(allows(["TERM": "xterm"]))
    #expect(allows(["TERM": "xterm", "NO_COLOR": ""]))
    #expect(!allows(["TERM": "xterm", "NO_COLOR": "1"]))
    #expect(!allows(["TERM": "dumb"]))
  }

  @Test("A full disk leaves the output as it was and is said")
  func fullDisk() throws {
    let base = try Scratch(project: "base")
    #expect(try runWaymark("build", "--as-of", today, in: base.path).status == 0)
    let before = try base.files("Output")
    let outcome = try run(
      ["prlimit", "--fsize=2000", binary, "build", "--as-of", "2026-10-14"], in: base.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("cannot write to"))
    #expect(try base.files("Output") == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: base.path).sorted() == [
        "Content", "Output",
      ])
  }

  @Test("A full standard output is said", .enabled(if: access("/dev/full", W_OK) == 0))
  func fullOutput() throws {
    let outcome = try run(
      ["sh", "-c", "exec \"$0\" explain > /dev/full", binary], in: repository)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("standard output"))
  }

  @Test("A reader that goes away ends the run without a crash")
  func brokenPipe() throws {
    let outcome = try run(
      [
        "bash", "-c", "\"$0\" explain | true; echo ${PIPESTATUS[0]}; \"$0\" explain >&-; echo $?",
        binary,
      ], in: repository)
    let codes = outcome.output.split(separator: "\n")
    #expect(codes.last == "2")
    #expect(codes.first == "2" || codes.first == "0")
  }

  @Test("A run that is killed leaves the old site or the new one, never a mixture")
  func killed() throws {
    let base = try Scratch(project: "base")
    #expect(try runWaymark("build", "--as-of", today, in: base.path).status == 0)
    let old = try base.files("Output")
    let twin = try Scratch(project: "base")
    #expect(try runWaymark("build", "--as-of", "2026-10-14", in: twin.path).status == 0)
    let new = try twin.files("Output")
    #expect(old != new)
    for delay in stride(from: 0.01, through: 0.2, by: 0.01) {
      _ = try run(
        ["timeout", "-s", "KILL", "\(delay)", binary, "build", "--as-of", "2026-10-14"],
        in: base.path)
      let now = try base.files("Output")
      #expect(now == old || now == new)
      if now == new { break }
    }
    #expect(try runWaymark("build", "--as-of", today, in: base.path).status == 0)
    #expect(try base.files("Output") == old)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: base.path).sorted()
        == ["Content", "Output"])
  }

  @Test("Two runs at once take turns")
  func turns() async throws {
    let base = try Scratch(project: "base")
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<4 {
        group.addTask { try runWaymark("build", "--as-of", today, in: base.path).status }
      }
      for try await status in group { #expect(status == 0) }
    }
    #expect(base.text("Output/index.html") != nil)
  }

  @Test("The stamp names the commit only where everything is committed")
  func commitStamp() throws {
    let base = try Scratch(project: "base")
    #expect(commit(of: base.path) == nil)
    let git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.com"]
    for arguments in [["init", "-q"], ["add", "."], ["commit", "-qm", "x"]] {
      #expect(try run(git + arguments, in: base.path).status == 0)
    }
    let head = try run(["git", "rev-parse", "HEAD"], in: base.path).output
    #expect(commit(of: base.path).map { $0 + "\n" } == head)
    try base.write("x", to: "Content/new.md")
    #expect(commit(of: base.path) == nil)
  }
}
