import Foundation
import Testing

@testable import waymark

@Suite("Commands from outside")
struct CommandTests {
  @Test("A clean guide is said to be clean on standard error, with nothing on standard output")
  func checkClean() throws {
    let base = try Scratch(project: "base")
    let outcome = try runWaymark("check", "--strict", "--as-of", today, in: base.path)
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.errors == "no findings in 13 files\n")
  }

  @Test("Findings are results: on standard output, with a closing line on standard error")
  func checkFindings() throws {
    let broken = try Scratch(project: "unknown-reference")
    let outcome = try runWaymark("check", "--as-of", today, in: broken.path)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("error[unknown-reference]"))
    #expect(outcome.errors == "1 error in 13 files\n")
    let quiet = try runWaymark("check", "--quiet", "--as-of", today, in: broken.path)
    #expect(quiet.errors == "")
    #expect(quiet.output == outcome.output)
  }

  @Test("A warning fails a run only where it is strict")
  func strict() throws {
    let stale = try Scratch(project: "stale-page")
    #expect(try runWaymark("check", "--as-of", today, in: stale.path).status == 0)
    #expect(try runWaymark("check", "--strict", "--as-of", today, in: stale.path).status == 1)
    #expect(try runWaymark("build", "--strict", "--as-of", today, in: stale.path).status == 1)
    #expect(!FileManager.default.fileExists(atPath: stale("Output")))
  }

  @Test("The root of the file system is refused as output before it is looked through")
  func buildIntoRoot() throws {
    let base = try Scratch(project: "base")
    let outcome = try runWaymark("build", "--output", "/", "--as-of", today, in: base.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("'/' cannot be the output"))
  }

  @Test("A build says where to look, and its output is whole")
  func build() throws {
    let base = try Scratch(project: "base")
    let outcome = try runWaymark("build", "--as-of", today, in: base.path)
    #expect(outcome.status == 0)
    #expect(outcome.output == "Output/index.html\n")
    let files = try base.files("Output")
    for path in [
      "index.html", "framework/reasons.html", "options/build.html", "compare.html", "decide.html",
      "claims.html", "case-studies/billing.html", "assessments/search.html", "references.html",
      "reports/search.html", "404.html", "search-index.js", "guide.json", Manifest.name,
    ] {
      #expect(files[path]?.isEmpty == false, "\(path) is missing")
    }
    let again = try runWaymark("build", "--quiet", "--as-of", today, in: base.path)
    #expect(again.status == 0 && again.errors == "")
    #expect(try base.files("Output") == files)
  }

  @Test("On an error the output is exactly as it was, and the findings are on standard error")
  func buildFails() throws {
    let base = try Scratch(project: "base")
    try base.write("mine", to: "Output/.nojekyll")
    #expect(try runWaymark("build", "--as-of", today, in: base.path).status == 0)
    let before = try base.files("Output")
    try base.write("Nothing [@nowhere].\n", to: "Content/framework/reasons.md")
    try base.write("project: [\n", to: "Content/assessments/search.yaml")
    let outcome = try runWaymark("build", "--as-of", today, in: base.path)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("Content/framework/reasons.md:1"))
    #expect(outcome.errors.contains("Content/assessments/search.yaml"))
    #expect(outcome.errors.hasSuffix("; nothing was written\n"))
    #expect(try base.files("Output") == before)
  }

  @Test("No Content/ at all is exit 2 with a hint")
  func noContent() throws {
    let empty = try Scratch()
    for command in ["build", "check", "report", "snapshot"] {
      let outcome = try runWaymark(command, in: empty.path)
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("there is no Content/"))
      #expect(outcome.errors.contains("--root"))
    }
    #expect(try empty.files().isEmpty)
  }

  @Test(
    "Bad usage is exit 2, on standard error",
    arguments: [
      ["--bogus"], ["biuld"], ["check", "--format", "xml"], ["check", "--as-of", "2026-02-30"],
      ["evaluate"], ["report", "--engine", "latex"], ["build", "extra"],
    ])
  func badUsage(arguments: [String]) throws {
    let outcome = try run([binary] + arguments, in: repository)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
  }

  @Test("Help is a result")
  func help() throws {
    let outcome = try runWaymark("check", "--help")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("--strict"))
    #expect(outcome.errors == "")
  }

  @Test("A rule is explained, and a misspelt one is guessed")
  func explain() throws {
    let rule = try runWaymark("explain", "stale-page")
    #expect(rule.status == 0)
    #expect(rule.output.hasPrefix("stale-page (warning)\n"))
    let list = try runWaymark("explain")
    #expect(list.output.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    #expect(list.output.contains("\nstale-page "))
    let misspelt = try runWaymark("explain", "stale-pages")
    #expect(misspelt.status == 2)
    #expect(misspelt.errors.contains("did you mean 'stale-page'?"))
  }

  @Test("A file that lies anywhere is evaluated, in the terminal and as JSON")
  func evaluate() throws {
    let base = try Scratch(project: "base")
    let elsewhere = try Scratch()
    try elsewhere.overlay("\(base.path)/Content/assessments")
    let text = try runWaymark(
      "evaluate", "mail.yaml", "--root", base.path, "--as-of", today, in: elsewhere.path)
    #expect(text.status == 0)
    #expect(text.errors == "")
    #expect(text.output.contains("Don't build it. Buy it."))
    #expect(text.output.contains("4 of 3 engineers"))
    #expect(text.output.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
    let json = try runWaymark(
      "evaluate", "mail.yaml", "--format", "json", "--root", base.path, "--as-of", today,
      in: elsewhere.path)
    let element = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(element["id"] as? String == "mail")
    #expect((element["verdict"] as? [String: Any])?["option"] as? String == "buy")
  }

  @Test("A finding in an evaluated file names the path that was given")
  func evaluateFinding() throws {
    let base = try Scratch(project: "base")
    try base.write(
      "project: X\ndate: 2026-10-01\nguide: 1.0.0\nanswers: {engineer: 4}\n", to: "x.yaml")
    let outcome = try runWaymark("evaluate", "x.yaml", "--as-of", today, in: base.path)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("--> x.yaml:4:11"))
  }

  @Test("A snapshot is the built guide.json, and is kept for its version")
  func snapshot() throws {
    let base = try Scratch(project: "base")
    #expect(try runWaymark("build", "--as-of", today, in: base.path).status == 0)
    let printed = try runWaymark("snapshot", "--as-of", today, in: base.path)
    #expect(printed.output == base.text("Output/guide.json"))
    let saved = try runWaymark("snapshot", "--save", "--as-of", today, in: base.path)
    #expect(saved.output == "Content/versions/1.0.0.json\n")
    #expect(base.text("Content/versions/1.0.0.json") == printed.output)
    let check = try runWaymark("check", "--strict", "--as-of", today, in: base.path)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test("Reports are written one by one beside what is there")
  func report() throws {
    let base = try Scratch(project: "base")
    let one = try runWaymark("report", "mail", "--as-of", today, in: base.path)
    #expect(one.output == "Output/reports/mail.html\n")
    #expect(base.text("Output/reports/search.html") == nil)
    let all = try runWaymark("report", "--output", "out", "--as-of", today, in: base.path)
    #expect(all.output == "out/reports/mail.html\nout/reports/search.html\n")
    let unknown = try runWaymark("report", "mial", "--as-of", today, in: base.path)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean 'mail'?"))
  }

  @Test("A report's styles stand in the page, or beside it where that is asked for")
  func linkedReport() throws {
    let base = try Scratch(project: "base")
    _ = try runWaymark("report", "mail", "--as-of", today, in: base.path)
    let inline = try #require(base.text("Output/reports/mail.html"))
    #expect(inline.contains("<style>") && !inline.contains("stylesheet"))
    let outcome = try runWaymark(
      "report", "mail", "--assets", "linked", "--as-of", today, in: base.path)
    #expect(outcome.output == "Output/reports/mail.html\n")
    let linked = try #require(base.text("Output/reports/mail.html"))
    #expect(!linked.contains("<style>") && !linked.contains("unsafe-inline"))
    #expect(linked.contains("<link rel=\"stylesheet\" href=\"mail.css\">"))
    let sheet = try #require(base.text("Output/reports/mail.css"))
    #expect(inline.contains(sheet))
  }

  @Test("Without an engine on PATH, printing says what to install")
  func noEngine() throws {
    let base = try Scratch(project: "base")
    let outcome = try runWaymark(
      "report", "--pdf", in: base.path, environment: ["PATH": base.path])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("apt-get install"))
    #expect(!FileManager.default.fileExists(atPath: base("Output")))
  }

  @Test("External links are listed for a link checker")
  func links() throws {
    let base = try Scratch(project: "base")
    let outcome = try runWaymark("check", "--list-links", in: base.path)
    #expect(outcome.output == "https://vendor.example/prices\n")
  }

  @Test("What is accepted in place is counted", arguments: ["text", "json", "sarif"])
  func accepted(form: String) throws {
    let guide = try Scratch(project: "acceptance")
    let outcome = try runWaymark(
      "check", "--strict", "--format", form, "--summary", "summary.md", "--as-of", today,
      in: guide.path)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "no findings, 1 accepted in 13 files\n")
    #expect(guide.text("summary.md") == "### waymark: no findings, 1 accepted in 13 files\n")
  }

  @Test("SARIF names the version that --version prints")
  func version() throws {
    let base = try Scratch(project: "base")
    let version = try runWaymark("--version", in: base.path).output.dropLast()
    let sarif = try runWaymark("check", "--format", "sarif", in: base.path).output
    #expect(sarif.contains("\"version\": \"\(version)\""))
  }

  @Test("A summary for CI is appended to a file")
  func summary() throws {
    let base = try Scratch(project: "unknown-reference")
    try base.write("# Job\n", to: "summary.md")
    _ = try runWaymark("check", "--summary", "summary.md", "--as-of", today, in: base.path)
    let text = try #require(base.text("summary.md"))
    #expect(text.hasPrefix("# Job\n"))
    #expect(text.contains("unknown-reference"))
  }
}
