/// Writes blocks as HTML, in the layout of CommonMark's reference implementation.
///
/// Parsing bounds how deep blocks and inlines nest, so this may recurse.
struct BlockWriter {
  /// Answers for links, images, citations, roles and directives.
  let renderer: Renderer
  /// What has been written.
  var html = HTML()

  /// Writes blocks one below the other.
  ///
  /// - Parameter isTight: whether paragraphs are written without `<p>`.
  mutating func write(_ blocks: [Block], isTight: Bool = false) {
    for block in blocks { write(block, isTight: isTight) }
  }

  private mutating func write(_ block: Block, isTight: Bool) {
    switch block {
    case .paragraph(let content) where isTight: write(content)
    case .paragraph(let content): element("p") { $0.write(content) }
    case .heading(let heading): write(heading)
    case .quote(let blocks):
      startLine()
      html.append(trusted: "<blockquote>\n")
      write(blocks)
      startLine()
      html.append(trusted: "</blockquote>\n")
    case .alert(let kind, let blocks): write(kind, blocks)
    case .list(let list): write(list)
    case .code(let language, let text): writeCode(text, language: language)
    case .directive(let directive):
      startLine()
      html.append(renderer.directive(directive))
      startLine()
    case .table(let table): write(table)
    case .thematicBreak:
      startLine()
      html.append(trusted: "<hr>\n")
    case .html(let markup) where renderer.writesEverything:
      startLine()
      html.append(HTML(trusted: markup))
      startLine()
    case .html: break
    }
  }

  // MARK: Blocks

  private mutating func write(_ heading: Heading) {
    let level = min(6, max(1, heading.level + renderer.headingOffset))
    let id = renderer.idPrefix + heading.id
    startLine()
    html.append(HTML(trusted: "<h\(level) id=\""))
    html.append(escaping: id)
    html.append(trusted: "\">")
    write(heading.content)
    html.append(trusted: "<a class=\"anchor\" href=\"#")
    html.append(escaping: percentEncoding(id))
    html.append(trusted: "\" aria-label=\"Link to this section\">#</a>")
    html.append(HTML(trusted: "</h\(level)>\n"))
  }

  private mutating func write(_ kind: AlertKind, _ blocks: [Block]) {
    startLine()
    html.append(
      HTML(
        trusted: """
          <div class="note note-\(kind.rawValue)" role="note">
          <p class="note-t">\(kind.title)</p>

          """))
    write(blocks)
    startLine()
    html.append(trusted: "</div>\n")
  }

  private mutating func writeCode(_ text: String, language: String?) {
    startLine()
    html.append(trusted: "<pre><code")
    if let language {
      html.append(trusted: " class=\"language-")
      html.append(escaping: language)
      html.append(trusted: "\"")
    }
    html.append(trusted: ">")
    html.append(escaping: text)
    html.append(trusted: "</code></pre>\n")
  }

  private mutating func write(_ list: List) {
    startLine()
    switch list.start {
    case nil: html.append(trusted: "<ul>\n")
    case 1?: html.append(trusted: "<ol>\n")
    case let start?: html.append(HTML(trusted: "<ol start=\"\(start)\">\n"))
    }
    for item in list.items { write(item, isTight: list.isTight) }
    html.append(list.start == nil ? HTML(trusted: "</ul>\n") : HTML(trusted: "</ol>\n"))
  }

  private mutating func write(_ item: List.Item, isTight: Bool) {
    startLine()
    switch item.task {
    case nil: html.append(trusted: "<li>")
    case true?:
      html.append(
        trusted: """
          <li class="task"><input type="checkbox" disabled checked aria-label="Done"> 
          """)
    case false?:
      html.append(
        trusted: "<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"To do\"> ")
    }
    write(item.blocks, isTight: isTight)
    html.append(trusted: "</li>\n")
  }

  // MARK: Layout

  /// Ends the line unless nothing stands on it.
  mutating func startLine() {
    if let last = html.bytes.last, last != UInt8(ascii: "\n") { html.append(trusted: "\n") }
  }

  /// Writes an element on lines of its own.
  private mutating func element(_ name: String, _ content: (inout BlockWriter) -> Void) {
    startLine()
    html.append(HTML(trusted: "<\(name)>"))
    content(&self)
    html.append(HTML(trusted: "</\(name)>\n"))
  }
}

extension AlertKind {
  /// What stands over an alert.
  var title: String {
    switch self {
    case .note: "Note"
    case .tip: "Tip"
    case .important: "Important"
    case .warning: "Warning"
    case .caution: "Caution"
    }
  }
}
