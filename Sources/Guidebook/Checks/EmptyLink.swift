import Diagnostics
import Markdown

extension Check {
  static let emptyLink = Check(.emptyLink) { inspection in
    inspection.walks.flatMap(\.mentions.links).filter { $0.content.showNothing }.map {
      Diagnostic(
        .emptyLink, "the link to '\($0.destination.value)' has no text",
        at: $0.destination.location, help: "say between the brackets where it leads")
    }
  }
}

extension [Inline] {
  /// Whether a reader sees nothing of them; an image counts, whatever it shows.
  fileprivate var showNothing: Bool {
    allSatisfy { inline in
      switch inline {
      case .text(let text), .code(let text): text.isBlank
      case .emphasis(let content), .strong(let content), .strikethrough(let content):
        content.showNothing
      case .link(let link): link.content.showNothing
      case .softBreak, .lineBreak: true
      default: false
      }
    }
  }
}

extension Rule {
  static let emptyLink = Rule(
    "empty-link", .warning,
    summary: "A link has no text.",
    reason: "Nobody sees it, and screen readers spell out its address.",
    example: "[](true-costs.md)",
    fix: "Say between the brackets where the link leads, or take it out.")
}
