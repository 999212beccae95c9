import ArgumentParser
import Decision
import Diagnostics
import Guidebook
import Site

/// Every rule a finding can name, sorted by id.
let everyRule: [Rule] = (fileRules + allRules + siteRules).sorted { $0.id < $1.id }

/// Says what a finding means, or what a directive or a role gives.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a finding means and how it is mended, or what a directive or a role gives.")

  @Argument(
    help: """
      A rule's id, such as unknown-reference, or directive:NAME or role:NAME; without one, all are \
      listed.
      """)
  var topic: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let topics = everyTopic
    guard let name = topic else { return try Stream.output.write(list(topics)) }
    guard let topic = topics.first(where: { $0.id == name }) else {
      throw CannotRun(
        "there is nothing named '\(visible(name))' to explain",
        help: Topic.meant(by: name, among: topics).map { "did you mean '\($0)'?" }
          ?? "'waymark explain' lists everything")
    }
    try Stream.output.write(topic.sheet)
  }
}

/// Rules, then directives, then roles, in the order in which they are listed.
let everyTopic: [Topic] = everyRule.map { Topic($0) } + allManualEntries.map { Topic($0) }

private func list(_ topics: [Topic]) -> String {
  let width = topics.map(\.id.utf8.count).max() ?? 0
  return topics.map { topic in
    let padding = String(repeating: " ", count: width - topic.id.utf8.count)
    let indented = wrapped(topic.summary, width: sheetWidth - width - 2)
      .joined(separator: "\n" + String(repeating: " ", count: width + 2))
    return "\(topic.id)\(padding)  \(indented)\n"
  }.joined()
}
