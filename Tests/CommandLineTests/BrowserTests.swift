import Foundation
import Testing

/// The Python that has Playwright, as `make test` sets it up.
private let python = ProcessInfo.processInfo.environment["WAYMARK_PYTHON"]

@Suite("The site in a browser", .enabled(if: python != nil, "make test installs a browser"))
struct BrowserTests {
  @Test("Every page opens from the file system without a fault", .timeLimit(.minutes(5)))
  func pages() throws {
    let scratch = try Scratch(shippedGuide: [:])
    let site = scratch("site")
    let build = try runWaymark(
      "build", "--output", site, "--as-of", "2026-11-24", in: scratch.path)
    #expect(build.status == 0)
    let checked = try run([python ?? "", "Tests/Browser/check.py", site], in: repository)
    #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
  }

  @Test("A report prints with each engine", arguments: ["chromium", "weasyprint"])
  func prints(engine: String) throws {
    let scratch = try Scratch(shippedGuide: [:])
    let outcome = try runWaymark(
      "report", "support-assistant", "--pdf", "--engine", engine, "--output", scratch("out"),
      "--as-of", "2026-11-24", in: scratch.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let path = scratch("out/reports/support-assistant.pdf")
    #expect(outcome.output == path + "\n")
    #expect(try run(["qpdf", "--check", path], in: "/").status == 0)
    let text = try run(["pdftotext", "-layout", path, "-"], in: "/").output
    #expect(text.contains("Support assistant"))
  }

  @Test("A printed report is sound, numbered and without empty pages with both engines")
  func printsWhole() throws {
    let scratch = try Scratch(shippedGuide: [:])
    let outcome = try runWaymark(
      "report", "claims-triage", "--output", scratch("out"), "--as-of", "2026-11-24",
      in: scratch.path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let path = scratch("out/reports/claims-triage.html")
    let checked = try run([python ?? "", "Tests/Browser/print.py", path], in: repository)
    #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
  }
}
