import ArgumentParser
import Decision
import Diagnostics
import Guidebook
import Site

/// Every rule a finding can name, sorted by id.
let everyRule: [Rule] = (fileRules + allRules + siteRules).sorted { $0.id < $1.id }

/// Says what a finding means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a finding means, why it matters, and how it is mended.")

  @Argument(help: "A rule's id, such as unknown-reference; without one, every rule is listed.")
  var rule: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard let id = rule else { return try Stream.output.write(list(everyRule)) }
    guard let rule = everyRule.first(where: { $0.id == id }) else {
      throw CannotRun(
        "there is no rule '\(id)'",
        help: nearest(to: id, among: everyRule.map(\.id)).map { "did you mean '\($0)'?" }
          ?? "'waymark explain' lists them all")
    }
    try Stream.output.write(explanation(of: rule))
  }
}

private func list(_ rules: [Rule]) -> String {
  let width = rules.map(\.id.utf8.count).max() ?? 0
  return rules.map { rule in
    let padding = String(repeating: " ", count: width - rule.id.utf8.count)
    let indented = wrapped(rule.summary, width: 80 - width - 2)
      .joined(separator: "\n" + String(repeating: " ", count: width + 2))
    return "\(rule.id)\(padding)  \(indented)\n"
  }.joined()
}

private func explanation(of rule: Rule) -> String {
  let example = rule.example.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "" : "  \($0)" }
  let parts: [[String]] = [
    ["\(rule.id) (\(rule.severity.rawValue))"],
    wrapped(rule.summary, width: 80),
    wrapped(rule.reason, width: 80),
    ["For example:"] + example,
    wrapped("Fix: " + rule.fix, width: 80),
  ]
  return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
}
