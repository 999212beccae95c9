extension Document {
  /// The text of the body without markup, its blocks parted by line feeds, for summaries and
  /// search.
  ///
  /// Code blocks and images count as their text; directives, roles, citations,
  /// footnotes and raw HTML do not.
  public var plainText: String { blocks.plainText }

  /// How many words that text has, parted by white space.
  public var wordCount: Int { plainText.utf8.split(whereSeparator: isWhiteSpace).count }
}

extension [Block] {
  /// The text without markup, blocks parted by line feeds.
  public var plainText: String {
    map(\.plainText).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension [Inline] {
  /// The text without markup.
  public var plainText: String { plainText(keepingHTML: false) }

  /// The text without markup other than raw HTML, where that is kept.
  func plainText(keepingHTML: Bool) -> String {
    map { $0.plainText(keepingHTML) }.joined()
  }
}

extension Block {
  fileprivate var plainText: String {
    switch self {
    case .heading(let heading): heading.content.plainText
    case .paragraph(let content): content.plainText
    case .quote(let blocks), .alert(_, let blocks): blocks.plainText
    case .list(let list): list.items.flatMap(\.blocks).plainText
    case .code(_, let text): text
    case .table(let table):
      ([table.header] + table.rows).map { row in
        row.map(\.plainText).filter { !$0.isEmpty }.joined(separator: " ")
      }.joined(separator: "\n")
    case .directive, .thematicBreak, .html: ""
    }
  }
}

extension Inline {
  fileprivate func plainText(_ keepingHTML: Bool) -> String {
    switch self {
    case .text(let text), .code(let text): text
    case .html(let markup): keepingHTML ? markup : ""
    case .emphasis(let content), .strong(let content), .strikethrough(let content):
      content.plainText(keepingHTML: keepingHTML)
    case .link(let link): link.content.plainText(keepingHTML: keepingHTML)
    case .image(let image): image.alternative
    case .softBreak, .lineBreak: " "
    case .citation, .role, .footnote: ""
    }
  }
}
