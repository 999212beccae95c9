import Diagnostics
public import Markdown

/// Everything that links of a guide's pages can lead to; made once, it answers in constant time.
public struct GuideLinks: Sendable {
  private let tree: SiteTree

  /// Collects the guide's pages, their anchors and its media.
  public init(of guide: Guide) {
    let pages = [guide.home] + guide.chapters + guide.options.map(\.page)
    let rest = guide.caseStudies.map(\.page) + guide.references.map(\.page)
    tree = SiteTree(
      pages: (pages + rest).map { ($0.path, $0.body) }, media: guide.media,
      generated: GeneratedPages(of: guide, assessments: guide.assessments.map(\.id)))
  }

  /// Where a link or image leads; nil where nothing is there, which resolving has reported.
  ///
  /// - Parameters:
  ///   - link: as written, percent-encoded.
  ///   - path: the file it stands in, relative to `Content/`.
  public func destination(of link: String, from path: String) -> Destination? {
    try? tree.destination(of: link, from: path).get()
  }
}

extension Document {
  /// The ids of the references it cites, in reading order, repeats included.
  public var citedReferences: [String] { Mentions(in: self).citations.map(\.key.value) }
}
