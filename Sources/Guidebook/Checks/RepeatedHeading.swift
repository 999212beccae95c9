import Diagnostics
import Markdown

extension Check {
  static let repeatedHeading = Check(.repeatedHeading) { inspection in
    inspection.walks.flatMap { walk in
      var first: [String: SourceLocation] = [:]
      return walk.mentions.headings.compactMap { heading -> Diagnostic? in
        let slug = slug(heading.content.plainText)
        guard let place = first[slug] else {
          first[slug] = heading.location
          return nil
        }
        guard heading.hasCountedID(after: slug) else { return nil }
        return Diagnostic(
          .repeatedHeading, "'\(heading.content.plainText)' heads two parts of this page",
          at: heading.location,
          help: "reword one, or give this one an anchor such as {#\(slug)-again}",
          notes: [Diagnostic.Note("the first stands here", at: place)])
      }
    }
  }
}

extension Heading {
  /// Whether the id is a slug with a number behind it, as repeated headings get.
  fileprivate func hasCountedID(after slug: String) -> Bool {
    let rest = id.utf8.dropFirst(slug.utf8.count)
    return id.utf8.starts(with: slug.utf8) && rest.first == UInt8(ascii: "-")
      && rest.count > 1 && rest.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Rule {
  static let repeatedHeading = Rule(
    "repeated-heading", .info,
    summary: "Two headings of a page have the same text.",
    reason: """
      The second one's anchor gets a number, which moves when another heading of that text is \
      added before it; links then lead to the wrong part.
      """,
    example: """
      ## Costs
      ## Costs
      """,
    fix: "Reword one of them, or give the second an anchor of its own: `## Costs {#running-costs}`."
  )
}
