import Markdown

/// One sign per gate, in the gates' order.
struct GateTally: Chart {
  static let name = "gate-tally"

  /// One gate.
  struct Entry: Hashable, Sendable {
    let gate: String
    let status: GateStatus
  }

  let entries: [Entry]

  var title: String { "\(count(.pass)) of \(entries.count) gates passed" }

  var summary: String {
    entries.map { "\($0.gate): \($0.status.word)." }.joined(separator: " ")
  }

  func html(id: String) -> HTML {
    var drawing = Drawing()
    for (index, entry) in entries.enumerated() {
      drawing.icon(
        entry.status.icon, title: "\(entry.gate): \(entry.status.word)", left: Pixels(index * 20))
    }
    let width = max(entries.count * 20 - 4, 1)
    return drawing.picture(title, summary, id: id, width: String(width), height: 16)
  }

  /// How many gates count as this.
  func count(_ status: GateStatus) -> Int { entries.filter { $0.status == status }.count }
}
