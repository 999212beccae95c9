import Diagnostics
import Markdown

/// Everything a link can lead to: pages with their anchors, media, and pages that are made.
struct SiteTree: Sendable {
  /// Anchors by the path of a Markdown file, relative to `Content/`.
  private let anchors: [String: Set<String>]
  private let media: Set<String>
  private let generated: GeneratedPages

  /// The tree of files.
  ///
  /// - Parameters:
  ///   - pages: bodies by path.
  ///   - media: paths below `media/`, `media/` included.
  init(pages: [(path: String, body: Document)], media: [String], generated: GeneratedPages) {
    anchors = Dictionary(
      pages.map { ($0.path, Set($0.body.headings.map(\.id))) },
      uniquingKeysWith: { first, _ in first })
    self.media = Set(media)
    self.generated = generated
  }

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
    if media.contains(path) { return .success(.media(path: path)) }
    let ids = anchors[path] ?? generated.anchors[path]
    guard ids != nil || link.path == nil else {
      return .failure(BrokenLink("nothing is at '\(path)'", help: help(for: path, from: page)))
    }
    if let ids, let fragment = link.fragment, !fragment.utf8.isEmpty, !ids.contains(fragment) {
      return .failure(brokenAnchor(fragment, of: path, among: ids))
    }
    return .success(.page(path: outputPath(of: path), fragment: link.fragment))
  }

  private func brokenAnchor(
    _ fragment: String, of path: String, among ids: Set<String>
  ) -> BrokenLink {
    let message =
      anchors[path] == nil
      ? "'\(path)' has no anchor '#\(fragment)'"
      : "no heading of '\(path)' has the anchor '#\(fragment)'"
    let ids = ids.sorted()
    let list =
      ids.count > 12 ? nil : "the anchors are " + ids.map { "#" + $0 }.joined(separator: ", ")
    let near = nearest(fragment, among: ids).map { "did you mean '#\($0)'?" }
    let none = "it has none: link to the page alone"
    return BrokenLink(
      message, help: near ?? (ids.isEmpty ? none : list), rule: .brokenAnchor)
  }

  /// The file of `media/` that an image shows, or what is wrong with its source.
  func image(at source: String, from page: String) -> Result<String, BrokenLink> {
    let link = ContentLink(source, from: page)
    if let path = link?.path, media.contains(path) { return .success(path) }
    guard let path = link?.path, !hasScheme(source), source.utf8.first != UInt8(ascii: "/") else {
      return .failure(
        BrokenLink(
          source.utf8.isEmpty ? "an image without a file" : "'\(source)' is not a file of media/",
          help: "put the image into Content/media/ and write its path from this file's folder",
          rule: .missingImage))
    }
    let known = media.sorted()
    let near = known.first { name(of: $0) == name(of: path) } ?? nearest(path, among: known)
    return .failure(
      BrokenLink(
        near == nil && (anchors[path] ?? generated.anchors[path]) != nil
          ? "'\(path)' is a page, not an image" : "no image is at '\(path)'",
        help: near.map { "did you mean '\(ContentLink.relative($0, from: page))'?" }
          ?? "put the image into Content/media/", rule: .missingImage))
  }

  private func help(for path: String, from page: String) -> String? {
    let html = ".html"
    if path.utf8.suffix(html.utf8.count).elementsEqual(html.utf8) {
      let source = String(Substring(path.utf8.dropLast(html.utf8.count))) + ".md"
      if anchors[source] != nil {
        return "link to the file, '\(ContentLink.relative(source, from: page))'"
      }
    }
    let known = anchors.keys.sorted() + generated.anchors.keys.sorted() + media.sorted()
    let near = known.first { name(of: $0) == name(of: path) } ?? nearest(path, among: known)
    if let near { return "did you mean '\(ContentLink.relative(near, from: page))'?" }
    return path.utf8.starts(with: "media/".utf8) ? "put the file into Content/media/" : nil
  }
}

/// A path's last part.
private func name(of path: String) -> String {
  path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
}

/// Why a link leads nowhere.
struct BrokenLink: Error {
  let rule: Rule
  let message: String
  let help: String?

  init(_ message: String, help: String?, rule: Rule = .brokenLink) {
    self.rule = rule
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
