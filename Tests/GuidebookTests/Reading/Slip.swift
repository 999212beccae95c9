import Diagnostics
import Fixtures
import Testing

/// A slip in the small guide: what is written in place of what, the finding's place between « and ».
struct Slip: CustomTestStringConvertible, Sendable {
  let file: String
  let old: String
  let new: String
  let rule: Rule
  let says: String

  /// - Parameters:
  ///   - file: relative to `Content/`.
  ///   - old: text of the file, which occurs once; an empty one stands for the whole file.
  ///   - new: what takes its place, with the finding's place between « and ».
  ///   - says: part of the finding's message or help.
  init(_ rule: Rule, in file: String, _ old: String, _ new: String, says: String = "") {
    self.file = "Content/" + file
    self.old = old
    self.new = new
    self.rule = rule
    self.says = says
  }

  var testDescription: String { "\(rule.id): \(new)" }

  /// The file as the slip leaves it, with the marks still in.
  private var marked: String {
    guard let text = SmallGuide.files[file], !old.isEmpty else { return new }
    return text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  /// The file as the slip leaves it.
  var text: String { marked.filter { $0 != "«" && $0 != "»" } }

  /// Where the finding must be.
  var place: Diagnostics.SourceLocation? {
    for (index, line) in marked.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let scalars = Array(line.unicodeScalars)
      guard let start = scalars.firstIndex(of: "«") else { continue }
      let end = scalars.firstIndex(of: "»") ?? start + 2
      return Diagnostics.SourceLocation(
        file: file, line: index + 1, column: start + 1, length: end - start - 1)
    }
    return nil
  }

  /// Holds that reading finds this slip, there and nothing else.
  func expectToBeFound() {
    let findings = SmallGuide.read([file: text]).findings
    #expect(findings.map(\.rule.id) == [rule.id], "\(findings.map(\.message))")
    guard let finding = findings.first else { return }
    #expect(finding.location == place)
    #expect(
      (finding.message + "\n" + (finding.help ?? "")).contains(says),
      "\(finding.message) / \(finding.help ?? "")")
  }
}
