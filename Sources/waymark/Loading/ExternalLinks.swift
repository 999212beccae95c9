import Diagnostics
import Guidebook
import Markdown

/// The web addresses a guide names, sorted, each once.
func externalLinks(of guide: Guide) -> [String] {
  var links = Set(guide.references.compactMap(\.url))
  let pages =
    [guide.home] + guide.chapters + guide.options.map(\.page) + guide.caseStudies.map(\.page)
    + guide.references.map(\.page)
  let documents = pages.map(\.body) + guide.assessments.compactMap(\.summary)
  for document in documents {
    document.blocks.forEach { collect($0, into: &links) }
    document.footnotes.flatMap(\.blocks).forEach { collect($0, into: &links) }
  }
  return links.filter { isWebAddress($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private func isWebAddress(_ link: String) -> Bool {
  let start = link.lowercased().utf8
  return start.starts(with: "https://".utf8) || start.starts(with: "http://".utf8)
}

private func collect(_ block: Block, into links: inout Set<String>) {
  switch block {
  case .heading(let heading): heading.content.forEach { collect($0, into: &links) }
  case .paragraph(let content): content.forEach { collect($0, into: &links) }
  case .quote(let blocks), .alert(_, let blocks): blocks.forEach { collect($0, into: &links) }
  case .list(let list): list.items.flatMap(\.blocks).forEach { collect($0, into: &links) }
  case .table(let table):
    ([table.header] + table.rows).joined().joined().forEach { collect($0, into: &links) }
  case .code, .directive, .thematicBreak, .html: break
  }
}

private func collect(_ inline: Inline, into links: inout Set<String>) {
  switch inline {
  case .link(let link):
    links.insert(link.destination.value)
    link.content.forEach { collect($0, into: &links) }
  case .emphasis(let content), .strong(let content), .strikethrough(let content):
    content.forEach { collect($0, into: &links) }
  case .text, .code, .html, .image, .softBreak, .lineBreak, .citation, .role, .footnote: break
  }
}
