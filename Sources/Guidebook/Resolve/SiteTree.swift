import Diagnostics
import Markdown

/// Everything a link can lead to: pages with their anchors, media, and pages that are made.
struct SiteTree: Sendable {
  /// Anchors by the path of a Markdown file, relative to `Content/`.
  private let anchors: [String: Set<String>]
  private let media: Set<String>
  private let generated: Set<String>

  /// The tree of files.
  ///
  /// - Parameters:
  ///   - pages: bodies by path.
  ///   - media: paths below `media/`, `media/` included.
  ///   - assessments: ids, each with a page and a report of its own.
  init(pages: [(path: String, body: Document)], media: [String], assessments: [String]) {
    anchors = Dictionary(
      pages.map { ($0.path, Set($0.body.headings.map(\.id))) },
      uniquingKeysWith: { first, _ in first })
    self.media = Set(media)
    generated = Set(
      SiteTree.generatedPages
        + assessments.flatMap { ["assessments/\($0).html", "reports/\($0).html"] })
  }

  /// Pages without a Markdown file of their own.
  static let generatedPages = [
    "compare.html", "decide.html", "claims.html", "references.html", "guide.json",
    "assessments/index.html", "case-studies/index.html",
  ]

  /// Where a link leads, or what is wrong with it.
  func destination(
    of link: String, from page: String
  ) -> Result<Destination, BrokenLink> {
    // Markdown refuses addresses that no page may hold before they get here.
    if hasScheme(link) { return .success(.external(link)) }
    if link.utf8.first == UInt8(ascii: "/") || link.utf8.first == UInt8(ascii: "\\") {
      return .failure(
        BrokenLink("'\(link)' is not relative", help: "write the path from this file's folder"))
    }
    guard !link.utf8.isEmpty else {
      return .failure(BrokenLink("a link without an address", help: "write where it leads"))
    }
    guard let target = ContentLink(link, from: page) else {
      return .failure(BrokenLink("'\(link)' leads out of Content/", help: "link to a page inside"))
    }
    return destination(target, from: page)
  }

  private func destination(
    _ link: ContentLink, from page: String
  ) -> Result<Destination, BrokenLink> {
    let path = link.path ?? page
    if let ids = anchors[path] {
      if let fragment = link.fragment, !fragment.utf8.isEmpty, !ids.contains(fragment) {
        return .failure(
          BrokenLink(
            "no heading of '\(path)' has the anchor '#\(fragment)'",
            help: nearest(fragment, among: ids.sorted()).map { "did you mean '#\($0)'?" }))
      }
      return .success(.page(path: outputPath(of: path), fragment: link.fragment))
    }
    if generated.contains(path) || link.path == nil {
      return .success(.page(path: outputPath(of: path), fragment: link.fragment))
    }
    if media.contains(path) { return .success(.media(path: path)) }
    return .failure(BrokenLink("nothing is at '\(path)'", help: help(for: path, from: page)))
  }

  private func help(for path: String, from page: String) -> String? {
    let html = ".html"
    if path.utf8.suffix(html.utf8.count).elementsEqual(html.utf8) {
      let source = String(Substring(path.utf8.dropLast(html.utf8.count))) + ".md"
      if anchors[source] != nil {
        return "link to the file, '\(ContentLink.relative(source, from: page))'"
      }
    }
    let known = anchors.keys.sorted() + generated.sorted() + media.sorted()
    let near = known.first { name(of: $0) == name(of: path) } ?? nearest(path, among: known)
    return near.map { "did you mean '\(ContentLink.relative($0, from: page))'?" }
  }
}

/// A path's last part.
private func name(of path: String) -> String {
  path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
}

/// Why a link leads nowhere.
struct BrokenLink: Error {
  let message: String
  let help: String?

  init(_ message: String, help: String?) {
    self.message = message
    self.help = help
  }
}

/// The output path of a Markdown file's page; other paths stay as they are.
func outputPath(of path: String) -> String {
  let ending = ".md"
  guard path.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { return path }
  return String(Substring(path.utf8.dropLast(ending.utf8.count))) + ".html"
}
