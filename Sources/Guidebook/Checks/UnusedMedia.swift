import Diagnostics
import Markdown

extension Check {
  static let unusedMedia = Check(.unusedMedia) { inspection in
    let used = Set(inspection.texts.flatMap { $0.mentions.paths(from: $0.path) })
    return inspection.guide.media.filter { !used.contains($0) }.sorted().map {
      Diagnostic(
        .unusedMedia, "no text shows '\($0)' or links to it",
        at: SourceLocation(file: ContentPath.folder + $0, line: 1),
        help: "show it, or delete the file")
    }
  }
}

extension Mentions {
  /// Everything below `Content/` that a text links to or shows, by path.
  func paths(from page: String) -> [String] {
    (links.map(\.destination.value) + images.map(\.source.value)).compactMap { address in
      hasScheme(address) ? nil : ContentLink(address, from: page)?.path
    }
  }
}

extension Rule {
  static let unusedMedia = Rule(
    "unused-media", .warning,
    summary: "A file in Content/media/ is neither shown nor linked to.",
    reason: "It is published all the same, and nobody knows whether it is still true.",
    example: "Content/media/costs-2023.svg",
    fix: """
      Show the file or link to it, or delete it. To keep it, write in guide.yaml `# waymark: accept \
      unused-media in media/costs-2023.svg until 2027-01-31, reason`.
      """)
}
