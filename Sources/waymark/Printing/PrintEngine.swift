import ArgumentParser
import Foundation
import Site

/// A program that prints a page to PDF.
struct PrintEngine {
  /// The kinds that are known.
  enum Name: String, CaseIterable, ExpressibleByArgument {
    case chromium, weasyprint

    /// What the program may be called.
    var programs: [String] {
      switch self {
      case .chromium: ["chromium", "chromium-browser", "google-chrome"]
      case .weasyprint: ["weasyprint"]
      }
    }
  }

  private let name: Name
  private let program: Program
  /// Seconds after which a page is given up.
  private let timeout = 120.0

  /// Finds an engine, or the first of any kind.
  init(_ wanted: Name?, in environment: Environment) throws(CannotRun) {
    for name in wanted.map({ [$0] }) ?? Name.allCases {
      for candidate in name.programs {
        guard let program = Program.find(candidate, in: environment.searchPath) else { continue }
        self.name = name
        self.program = program
        return
      }
    }
    let name = wanted?.rawValue ?? "chromium"
    throw CannotRun(
      "no \(wanted?.rawValue ?? "chromium or weasyprint") on PATH to print with",
      help: "apt-get install \(name), or print the HTML report from a browser")
  }

  /// Prints a self-contained page.
  ///
  /// - Returns: the PDF, beside the page.
  func pdf(of page: OutputFile) throws(CannotRun) -> OutputFile {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let source = folder.path + "/report.html"
    let target = folder.path + "/report.pdf"
    do {
      try writeNew(page.bytes, to: source)
    } catch {
      throw CannotRun("cannot write '\(source)': \(error)")
    }
    let outcome = try program.run(
      arguments(from: source, to: target, in: folder.path), variables: ["PATH", "LANG", "TZ"],
      setting: ["HOME": folder.path, "TMPDIR": folder.path], timeout: timeout)
    guard outcome.status == 0, let bytes = try? readFile(target),
      bytes.starts(with: "%PDF-".utf8)
    else {
      let said = String(decoding: outcome.errors.suffix(2_000), as: UTF8.self)
      throw CannotRun("'\(program.path)' printed no PDF of \(page.path)\n\(said)")
    }
    let stem = page.path.hasSuffix(".html") ? String(page.path.dropLast(5)) : page.path
    return OutputFile(path: stem + ".pdf", bytes: bytes)
  }

  private func arguments(from source: String, to target: String, in folder: String) -> [String] {
    switch name {
    case .weasyprint: return [source, target]
    case .chromium:
      // Root has no sandbox to enter; everyone else keeps it.
      let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
      return ["--headless", "--disable-gpu", "--disable-dev-shm-usage"] + sandbox + [
        "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer",
        "--generate-pdf-document-outline", "--print-to-pdf=\(target)", "file://\(source)",
      ]
    }
  }
}

/// A folder of this run alone.
private struct TemporaryFolder {
  let path: String

  init() throws(CannotRun) {
    let parent = Environment.current.variable("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/waymark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CannotRun("cannot make a folder in '\(parent)': \(SystemError())")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func remove() { removeTree(path) }
}
