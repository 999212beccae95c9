public import Diagnostics

/// One Markdown file as a tree of values: CommonMark 0.30 plus the guide's dialect.
public struct Document: Hashable, Sendable {
  /// The blocks of the body, in order.
  public let blocks: [Block]
  /// The footnotes that are referred to, in the order of their first reference; `[0]` is number 1.
  public let footnotes: [Footnote]

  /// Makes a document.
  public init(blocks: [Block], footnotes: [Footnote] = []) {
    self.blocks = blocks
    self.footnotes = footnotes
  }
}

/// A footnote's text.
public struct Footnote: Hashable, Sendable {
  /// The label without `^`.
  public let label: String
  /// What it says.
  public let blocks: [Block]

  /// Makes a footnote.
  public init(label: String, blocks: [Block]) {
    self.label = label
    self.blocks = blocks
  }
}

/// A block of a document.
public indirect enum Block: Hashable, Sendable {
  case heading(Heading)
  case paragraph([Inline])
  case quote([Block])
  case alert(AlertKind, [Block])
  case list(List)
  /// A code block with its info string's first word, or nil.
  case code(language: String?, text: String)
  case directive(Directive)
  case table(Table)
  case thematicBreak
}

/// A heading with the id its anchor has.
public struct Heading: Hashable, Sendable {
  /// 1 to 6.
  public let level: Int
  /// The anchor: `{#id}` where written, else GitHub's slug, made unique in the file with `-1`, `-2`.
  public let id: String
  /// The text.
  public let content: [Inline]
  /// Where it stands.
  public let location: SourceLocation

  /// Makes a heading.
  public init(level: Int, id: String, content: [Inline], location: SourceLocation) {
    self.level = level
    self.id = id
    self.content = content
    self.location = location
  }
}

/// GitHub's kinds of alert, `> [!NOTE]`.
public enum AlertKind: String, CaseIterable, Sendable {
  case note, tip, important, warning, caution
}

/// A bullet or ordered list.
public struct List: Hashable, Sendable {
  /// One item.
  public struct Item: Hashable, Sendable {
    /// Whether a task is done, or nil for an ordinary item.
    public let task: Bool?
    /// What it says.
    public let blocks: [Block]

    /// Makes an item.
    public init(task: Bool? = nil, blocks: [Block]) {
      self.task = task
      self.blocks = blocks
    }
  }

  /// The first number of an ordered list, or nil for bullets.
  public let start: Int?
  /// Whether paragraphs of items are written without `<p>`.
  public let isTight: Bool
  /// The items in order.
  public let items: [Item]

  /// Makes a list.
  public init(start: Int?, isTight: Bool, items: [Item]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// A GFM pipe table; every row has as many cells as the header.
public struct Table: Hashable, Sendable {
  /// How a column is set.
  public enum Alignment: String, Sendable { case left, center, right }

  /// One per column; nil where the table does not say.
  public let alignments: [Alignment?]
  /// The header's cells.
  public let header: [[Inline]]
  /// The body's rows of cells.
  public let rows: [[[Inline]]]

  /// Makes a table.
  public init(alignments: [Alignment?], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A computed block: a MyST directive, a fence whose info string is `{name}`.
public struct Directive: Hashable, Sendable {
  /// The name between braces.
  public let name: Located<String>
  /// The `:key: value` lines in order; a line without a value has an empty one.
  public let options: [Option]

  /// One `:key: value` line.
  public struct Option: Hashable, Sendable {
    /// The key.
    public let key: Located<String>
    /// The value, trimmed.
    public let value: Located<String>

    /// Makes an option.
    public init(key: Located<String>, value: Located<String>) {
      self.key = key
      self.value = value
    }
  }

  /// Makes a directive.
  public init(name: Located<String>, options: [Option]) {
    self.name = name
    self.options = options
  }
}

/// A run inside a block.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  case link(Link)
  case image(Image)
  case softBreak
  case lineBreak
  case citation(Citation)
  case role(Role)
  /// A reference to a footnote by its number, counted from 1, and which reference to it this is.
  case footnote(number: Int, occurrence: Int)
}

/// A link as written; where it leads is resolved later.
public struct Link: Hashable, Sendable {
  /// The destination, percent-encoded as libcmark gives it.
  public let destination: Located<String>
  /// The title, or nil.
  public let title: String?
  /// What is shown.
  public let content: [Inline]

  /// Makes a link.
  public init(destination: Located<String>, title: String?, content: [Inline]) {
    self.destination = destination
    self.title = title
    self.content = content
  }
}

/// An image as written.
public struct Image: Hashable, Sendable {
  /// The source, percent-encoded as libcmark gives it.
  public let source: Located<String>
  /// The title, or nil.
  public let title: String?
  /// The alternative text.
  public let alternative: String

  /// Makes an image.
  public init(source: Located<String>, title: String?, alternative: String) {
    self.source = source
    self.title = title
    self.alternative = alternative
  }
}

/// A citation group in Pandoc's syntax, `[see @key, p. 3; @other]`.
public struct Citation: Hashable, Sendable {
  /// One cited work.
  public struct Item: Hashable, Sendable {
    /// Text before the key, such as `see`.
    public let prefix: String
    /// The reference's id.
    public let key: Located<String>
    /// Text after the key, such as `p. 3`.
    public let locator: String

    /// Makes an item.
    public init(prefix: String, key: Located<String>, locator: String) {
      self.prefix = prefix
      self.key = key
      self.locator = locator
    }
  }

  /// The works in order, at least one.
  public let items: [Item]

  /// Makes a group.
  public init(items: [Item]) { self.items = items }
}

/// A MyST role, `` {name}`argument` ``.
public struct Role: Hashable, Sendable {
  /// The name between braces.
  public let name: Located<String>
  /// The text between backticks.
  public let argument: Located<String>

  /// Makes a role.
  public init(name: Located<String>, argument: Located<String>) {
    self.name = name
    self.argument = argument
  }
}
