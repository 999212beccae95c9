import Diagnostics
import Guidebook

/// Something `waymark explain` knows.
struct Topic {
  /// What it is asked for by.
  let id: String
  /// What it is, in a sentence.
  let summary: String
  /// All that is said of it.
  let sheet: String

  private init(_ id: String, _ summary: String, _ parts: [[String]]) {
    self.id = id
    self.summary = summary
    sheet = parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  /// What is most like a name, or nil; the name may lack what stands before the colon.
  static func meant(by name: String, among topics: [Topic]) -> String? {
    let entries = allManualEntries
    if let entry = entries.first(where: { $0.name == name }) { return entry.id }
    if let near = nearest(name, among: topics.map(\.id)) { return near }
    let near = nearest(name, among: entries.map(\.name))
    return entries.first { $0.name == near }?.id
  }
}

extension Topic {
  /// A rule.
  init(_ rule: Rule) {
    self.init(
      rule.id, rule.summary,
      [
        ["\(rule.id) (\(rule.severity.rawValue))"],
        wrapped(rule.summary, width: sheetWidth),
        wrapped(rule.reason, width: sheetWidth),
        ["For example:"] + example(rule.example),
        wrapped("Fix: " + rule.fix, width: sheetWidth),
      ])
  }

  /// A directive or a role.
  init(_ entry: ManualEntry) {
    let isDirective = entry.kind == .directive
    let parts = entry.parts.flatMap { part in
      [isDirective ? "  :\(part.name): \(part.example)" : "  \(part.name)"]
        + indented(wrapped(part.remark, width: sheetWidth - 4), by: 4)
    }
    let heading = isDirective ? "Options, each on a line:" : "Between the backticks:"
    self.init(
      entry.id, entry.gives,
      [
        [entry.id], wrapped(entry.gives, width: sheetWidth),
        parts.isEmpty ? ["It takes no options."] : [heading] + parts,
        ["For example:"] + example(entry.example),
        wrapped("On the page: " + entry.shows, width: sheetWidth),
      ])
  }
}

extension ManualEntry.Part {
  /// What is to be said of it, in sentences.
  fileprivate var remark: String {
    looksLike.isEmpty
      ? "\(says). Such as \(example)."
      : "\(says). It takes \(looksLike). Without it: \(standard)."
  }
}

private func example(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "" : "  \($0)" }
}
