import Diagnostics
import Fixtures
import Foundation
import Markdown
import Testing

@testable import Guidebook

@Suite("A mistake anywhere in a good file is found where it was made")
struct WoundTests {
  @Test("Three hundred random wounds of the shipped guide")
  func wounds() throws {
    var guide = try GoodGuide()
    #expect(guide.files.allSatisfy { guide.findings(with: $0) == [] })
    var generator = SplitMix(seed: 2026)
    var found = 0
    while found < 300 {
      let wound = Wound(of: guide.files, &generator)
      let findings = guide.findings(with: wound.file)
      guard !findings.isEmpty else { continue }
      found += 1
      #expect(wound.isFound(by: findings), "\(wound): \(findings.map(\.summary))")
    }
  }
}

/// The shipped guide's files, of which one at a time is replaced.
private struct GoodGuide {
  let files: [SourceFile]
  /// What all files but one say, by the path of that one.
  private var others: [String: Drafts] = [:]

  init() throws {
    let content = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Content").standardizedFileURL
    let paths = FileManager.default.enumerator(atPath: content.path)?.allObjects ?? []
    files = try paths.compactMap { $0 as? String }.sorted()
      .filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }
      .map { path in
        let data = try Data(contentsOf: content.appending(path: path))
        return SourceFile(path: "Content/" + path, bytes: Array(data))
      }
  }

  /// What reading the guide finds with a file in place of its own; names are looked up in a file only
  /// that can be read.
  mutating func findings(with file: SourceFile) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if others[file.path] == nil {
      others[file.path] = parse(files.filter { $0.path != file.path }, reporting: &findings)
    }
    let drafts = others[file.path]?.adding(parse([file], reporting: &findings))
    if let drafts, findings.isEmpty { _ = resolve(drafts, reporting: &findings) }
    return findings.sorted()
  }
}

/// One file after a change of one place.
private struct Wound: CustomStringConvertible {
  let file: SourceFile
  /// The lines that were changed.
  private let lines: ClosedRange<Int>
  private let before: String
  private let after: String

  /// Takes, changes, adds or swaps a character anywhere in one of some files.
  init(of files: [SourceFile], _ random: inout SplitMix) {
    let file = files[Int.random(in: files.indices, using: &random)]
    var bytes = file.bytes
    let offset = Int.random(in: 0..<(bytes.count - 1), using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.remove(at: offset)
    case 1: bytes[offset] = UInt8(ascii: "x")
    case 2: bytes.insert(UInt8(ascii: "q"), at: offset)
    case 3:
      let character = "\"'[]{}:,`@#\t-".utf8.randomElement(using: &random)
      bytes.insert(character ?? UInt8(ascii: "'"), at: offset)
    default: bytes.swapAt(offset, offset + 1)
    }
    let old = SourceLines(of: file.bytes)
    let new = SourceLines(of: bytes)
    self.file = SourceFile(path: file.path, bytes: bytes)
    lines = old.line(at: offset)...max(old.line(at: offset + 1), new.line(at: offset + 1))
    before = old.text(of: lines.lowerBound)
    after = new.text(of: lines.lowerBound)
  }

  var description: String { "\(file.path):\(lines.lowerBound) '\(before)' -> '\(after)'" }

  /// Whether a finding or one of its notes stands within a line of the change, or findings elsewhere
  /// are about a name that stood there.
  func isFound(by findings: [Diagnostic]) -> Bool {
    let near = (lines.lowerBound - 1)...(lines.upperBound + 1)
    let places = findings.compactMap(\.location) + findings.flatMap(\.notes).map(\.location)
    return places.contains { $0.file == file.path && near.contains($0.line) }
      || findings.contains { !names.isDisjoint(with: quoted(in: $0.message)) }
  }

  /// What the line names: its words, and the anchor it is as a heading.
  private var names: Set<String> {
    let words = before.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
    return Set(words + [slug(String(before.drop { $0 == "#" }))])
  }

  /// The names between quotes, of a path its first part.
  private func quoted(in message: String) -> [String] {
    message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }
      .map { String($0.element.trimmingPrefix("#").prefix { $0 != "." }) }
  }
}

extension Diagnostic {
  fileprivate var summary: String {
    ([location.map(\.description) ?? "", message] + notes.map(\.location.description))
      .joined(separator: " ")
  }
}

extension Drafts {
  /// With what one more file says.
  fileprivate func adding(_ file: Drafts) -> Drafts {
    var drafts = self
    drafts.settings = drafts.settings ?? file.settings
    drafts.decision = drafts.decision ?? file.decision
    drafts.claims = drafts.claims ?? file.claims
    drafts.home = drafts.home ?? file.home
    drafts.options += file.options
    drafts.optionPages += file.optionPages
    drafts.assessments += file.assessments
    drafts.chapters += file.chapters
    drafts.caseStudies += file.caseStudies
    drafts.references += file.references
    drafts.acceptances += file.acceptances
    return drafts
  }
}
