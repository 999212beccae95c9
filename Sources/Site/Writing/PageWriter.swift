import Diagnostics
import Guidebook
import Markdown

/// Writes the parts of one page: addresses relative to it, and what it cites and computes, numbered
/// in the order in which the page comes to it.
///
/// View models are made in reading order, so that numbers rise down the page.
final class PageWriter {
  let site: SiteMap
  /// The page being written.
  let page: SitePage
  /// The file that relative links are read from, relative to `Content/`.
  private let source: String
  /// Reference ids in the order of their first citation.
  private(set) var cited: [String] = []
  /// Computed values in the order of their first mention.
  private(set) var values: [ComputedValue] = []
  private var numbersByReference: [String: Int] = [:]
  private var numbersByPath: [String: Int] = [:]
  private var chartCount = 0

  init(_ page: SitePage, of site: SiteMap, source: String? = nil) {
    self.site = site
    self.page = page
    self.source = source ?? page.path
  }

  /// The relative address of an output path, which may carry an anchor.
  func address(of path: String) -> String { Site.address(of: path, from: page.path) }

  /// The relative address of a page.
  func address(of page: SitePage) -> String { address(of: page.path) }

  /// A citation of a reference; the first one is where the endnote leads back to.
  func cite(_ reference: String) -> CiteView {
    let title = site.reference(reference).map { $0.page.title } ?? reference
    if let number = numbersByReference[reference] {
      return CiteView(number: number, title: title, isFirst: false)
    }
    cited.append(reference)
    numbersByReference[reference] = cited.count
    return CiteView(number: cited.count, title: title, isFirst: true)
  }

  /// What a figure rests on.
  func basis(_ basis: Basis) -> BasisView {
    switch basis {
    case .cited(let references): BasisView(cites: references.map(cite), kind: .cited)
    case .ours: BasisView(cites: [], kind: .ours)
    case .unstated: BasisView(cites: [], kind: .unstated)
    }
  }

  /// The number of a computed value among the page's endnotes.
  func number(of value: ComputedValue) -> Int {
    if let number = numbersByPath[value.path] { return number }
    values.append(value)
    numbersByPath[value.path] = values.count
    return values.count
  }

  /// An id that no other chart on the page has.
  func chartID() -> String {
    chartCount += 1
    return "chart:\(chartCount)"
  }

  /// Blocks as HTML, with the guide's links, citations, roles and directives resolved.
  func html(_ document: Document, idPrefix: String = "", headingOffset: Int = 0) -> HTML {
    renderer(idPrefix: idPrefix, headingOffset: headingOffset).html(document.blocks)
  }

  /// A document's footnotes, or nothing.
  func footnotes(_ document: Document) -> HTML { renderer().endnotes(document) }

  private func renderer(idPrefix: String = "", headingOffset: Int = 0) -> Renderer {
    Renderer(
      link: { self.target(of: $0) },
      image: { self.imageAddress($0) },
      citation: { self.site.components.citation(CitationView($0, self)) },
      role: { self.site.components.role($0, self) },
      directive: { self.site.components.directive($0, self) },
      headingOffset: headingOffset, idPrefix: idPrefix)
  }
}

extension PageWriter {
  /// Where a link as written leads; nil where there is nothing, which resolving has reported.
  private func target(of link: Link) -> Renderer.Target? {
    switch site.links.destination(of: link.destination.value, from: source) {
    case .external(let address):
      safeAddress(address).map { Renderer.Target(address: $0, isExternal: true) }
    case .page(let path, let fragment):
      Renderer.Target(
        address: address(of: path + (fragment.map { "#" + $0 } ?? "")), isExternal: false)
    case .media(let path): Renderer.Target(address: address(of: path), isExternal: false)
    case nil: nil
    }
  }

  private func imageAddress(_ image: Image) -> String? {
    guard case .media(let path)? = site.links.destination(of: image.source.value, from: source)
    else { return nil }
    return address(of: path)
  }
}
