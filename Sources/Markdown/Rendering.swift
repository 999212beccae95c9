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
  /// The document's blocks as HTML, without its footnotes.
  public func html(_ blocks: [Block]) -> HTML { HTML() }

  /// Inlines as HTML.
  public func html(_ inlines: [Inline]) -> HTML { HTML() }

  /// The footnotes as an endnote list, or nothing.
  public func endnotes(_ document: Document) -> HTML { HTML() }
}

/// The address if it may stand in a page: `https`, `http`, `mailto`, relative or `#`, after control
/// characters are gone; nil otherwise.
public func safeAddress(_ address: String) -> String? { nil }

/// GitHub's slug of a heading's text.
public func slug(_ text: String) -> String { text }
