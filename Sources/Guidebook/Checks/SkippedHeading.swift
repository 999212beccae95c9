import Diagnostics
import Markdown

extension Check {
  static let skippedHeading = Check(.skippedHeading) { inspection in
    inspection.walks.flatMap { walk in
      var level = 1
      return walk.mentions.headings.compactMap { heading -> Diagnostic? in
        defer { level = heading.level }
        if heading.level == 1 {
          return Diagnostic(
            .skippedHeading, "a second title: the page has '\(walk.page.title)' already",
            at: heading.location, help: "write '##'; the front matter holds the title")
        }
        guard heading.level > level + 1 else { return nil }
        let last = level == 1 ? "the page's title" : "one of level \(level)"
        return Diagnostic(
          .skippedHeading, "a heading of level \(heading.level) follows \(last)",
          at: heading.location,
          help: "write '\(String(repeating: "#", count: level + 1))'")
      }
    }
  }
}

extension Rule {
  static let skippedHeading = Rule(
    "skipped-heading", .warning,
    summary: "A heading is not one level below the one it belongs to.",
    reason: """
      Screen readers and the table of contents follow the levels. The title in the front matter is \
      level 1, so a text starts at `##` and has no `#` of its own.
      """,
    example: """
      ## What it costs

      #### The first year
      """,
    fix: "Write one `#` more than the heading above it has, and none where the page's title stands."
  )
}
