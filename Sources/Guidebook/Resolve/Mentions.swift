import Diagnostics
import Markdown

/// What a document refers to, in reading order.
struct Mentions {
  private(set) var headings: [Heading] = []
  private(set) var tables: [Table] = []
  private(set) var links: [Link] = []
  private(set) var images: [Image] = []
  private(set) var citations: [Citation.Item] = []
  private(set) var roles: [Role] = []
  private(set) var directives: [Directive] = []

  /// Collects what a document refers to, its footnotes included.
  init(in document: Document) {
    visit(document.blocks + document.footnotes.flatMap(\.blocks))
  }

  private enum Node {
    case block(Block)
    case inline(Inline)
  }

  /// Walks with a stack of its own, so that no nesting overflows the program's.
  private mutating func visit(_ blocks: [Block]) {
    var open: [Node] = blocks.reversed().map { .block($0) }
    while let node = open.popLast() {
      let children: [Node] =
        switch node {
        case .block(let block): enter(block)
        case .inline(let inline): enter(inline)
        }
      open += children.reversed()
    }
  }

  private mutating func enter(_ block: Block) -> [Node] {
    switch block {
    case .heading(let heading):
      headings.append(heading)
      return nodes(heading.content)
    case .paragraph(let content): return nodes(content)
    case .quote(let blocks), .alert(_, let blocks): return blocks.map { .block($0) }
    case .list(let list): return list.items.flatMap(\.blocks).map { .block($0) }
    case .table(let table):
      tables.append(table)
      return nodes(table.header.flatMap(\.self) + table.rows.flatMap { $0.flatMap(\.self) })
    case .directive(let directive): directives.append(directive)
    case .code, .thematicBreak, .html: break
    }
    return []
  }

  private mutating func enter(_ inline: Inline) -> [Node] {
    switch inline {
    case .emphasis(let content), .strong(let content), .strikethrough(let content):
      return nodes(content)
    case .link(let link):
      links.append(link)
      return nodes(link.content)
    case .image(let image): images.append(image)
    case .citation(let citation): citations += citation.items
    case .role(let role): roles.append(role)
    case .text, .code, .html, .softBreak, .lineBreak, .footnote: break
    }
    return []
  }

  private func nodes(_ content: [Inline]) -> [Node] { content.map { .inline($0) } }
}
