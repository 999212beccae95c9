/// What the writer asks of whoever knows the guide: where links lead and what names give.
public struct Renderer {
  /// The address of a link and its attributes, or nil to write its text alone.
  public let link: (Link) -> Target?
  /// The address of an image, or nil to leave it out.
  public let image: (Image) -> String?
  /// The markup of a citation group.
  public let citation: (Citation) -> HTML
  /// The markup of a role.
  public let role: (Role) -> HTML
  /// The markup of a directive.
  public let directive: (Directive) -> HTML
  /// What heading levels are moved by, so that a body fits under a page's own title.
  public let headingOffset: Int
  /// Precedes every id, so that two documents can stand on one page.
  public let idPrefix: String
  /// Whether raw HTML and every address are written; only tests of the writer ask for it.
  var writesEverything = false

  /// Where a link leads.
  public struct Target: Hashable, Sendable {
    /// The address, already relative to the page.
    public let address: String
    /// Whether it leaves the guide.
    public let isExternal: Bool

    /// Makes a target.
    public init(address: String, isExternal: Bool) {
      self.address = address
      self.isExternal = isExternal
    }
  }

  /// Makes a renderer.
  public init(
    link: @escaping (Link) -> Target?, image: @escaping (Image) -> String?,
    citation: @escaping (Citation) -> HTML, role: @escaping (Role) -> HTML,
    directive: @escaping (Directive) -> HTML, headingOffset: Int = 0, idPrefix: String = ""
  ) {
    self.link = link
    self.image = image
    self.citation = citation
    self.role = role
    self.directive = directive
    self.headingOffset = headingOffset
    self.idPrefix = idPrefix
  }
}

extension Renderer {
  /// Blocks as HTML; a document's footnotes are written by `endnotes`.
  ///
  /// Addresses that `safeAddress` refuses are never written, whatever the closures give.
  public func html(_ blocks: [Block]) -> HTML {
    var writer = BlockWriter(renderer: self)
    writer.write(blocks)
    return writer.html
  }

  /// Inlines as HTML.
  public func html(_ inlines: [Inline]) -> HTML {
    var writer = BlockWriter(renderer: self)
    writer.write(inlines)
    return writer.html
  }

  /// The footnotes as an endnote list, `<ol class="notes lettered">` with a link back to each
  /// reference, or nothing where there are none.
  public func endnotes(_ document: Document) -> HTML {
    guard !document.footnotes.isEmpty else { return HTML() }
    var writer = BlockWriter(renderer: self)
    writer.write(document.footnotes)
    return writer.html
  }
}
