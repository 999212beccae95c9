import Diagnostics
import Markdown

extension Check {
  static let missingAlternative = Check(.missingAlternative) { inspection in
    inspection.walks.flatMap(\.mentions.images).filter { $0.alternative.isBlank }.map {
      Diagnostic(
        .missingAlternative, "'\($0.source.value)' has no alternative text", at: $0.source.location,
        help: "say between the brackets what the image shows")
    }
  }
}

extension String {
  /// Whether there is nothing but white space.
  var isBlank: Bool { utf8.allSatisfy { $0 <= 0x20 } }
}

extension Rule {
  static let missingAlternative = Rule(
    "missing-alternative", .warning,
    summary: "An image has no alternative text.",
    reason: "Readers who do not see it, and the search, learn nothing of it.",
    example: "![](../media/costs.svg)",
    fix: """
      Say between the brackets what the image shows: `![Upkeep passes the build in month \
      9](../media/costs.svg)`. There is no mark for an image that only decorates: leave it out.
      """)
}
