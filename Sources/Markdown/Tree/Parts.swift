extension Document {
  /// Every block in reading order, those inside quotes, lists and footnotes included.
  public var allBlocks: [Block] {
    blocks.flatMap(\.selfAndInner) + footnotes.flatMap(\.blocks).flatMap(\.selfAndInner)
  }

  /// Every inline in reading order, those inside others and in footnotes included.
  public var allInlines: [Inline] { allBlocks.flatMap(\.ownInlines).flatMap(\.selfAndInner) }

  /// Every heading, in order, those inside quotes and lists included.
  public var headings: [Heading] {
    allBlocks.compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
  }

  /// Every directive, in order.
  public var directives: [Directive] {
    allBlocks.compactMap { if case .directive(let directive) = $0 { directive } else { nil } }
  }

  /// Every link, in order.
  public var links: [Link] {
    allInlines.compactMap { if case .link(let link) = $0 { link } else { nil } }
  }

  /// Every image, in order.
  public var images: [Image] {
    allInlines.compactMap { if case .image(let image) = $0 { image } else { nil } }
  }

  /// Every citation group, in order.
  public var citations: [Citation] {
    allInlines.compactMap { if case .citation(let citation) = $0 { citation } else { nil } }
  }

  /// Every role, in order.
  public var roles: [Role] {
    allInlines.compactMap { if case .role(let role) = $0 { role } else { nil } }
  }
}

extension Block {
  fileprivate var selfAndInner: [Block] {
    switch self {
    case .quote(let blocks), .alert(_, let blocks): [self] + blocks.flatMap(\.selfAndInner)
    case .list(let list): [self] + list.items.flatMap(\.blocks).flatMap(\.selfAndInner)
    default: [self]
    }
  }

  /// The inlines that stand in it directly.
  fileprivate var ownInlines: [Inline] {
    switch self {
    case .heading(let heading): heading.content
    case .paragraph(let content): content
    case .table(let table): table.header.flatMap(\.self) + table.rows.joined().flatMap(\.self)
    default: []
    }
  }
}

extension Inline {
  fileprivate var selfAndInner: [Inline] {
    switch self {
    case .emphasis(let content), .strong(let content), .strikethrough(let content):
      [self] + content.flatMap(\.selfAndInner)
    case .link(let link): [self] + link.content.flatMap(\.selfAndInner)
    default: [self]
    }
  }
}
