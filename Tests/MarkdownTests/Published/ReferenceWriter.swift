import CCmark
import Diagnostics

@testable import Markdown

/// libcmark's own parser and HTML writer, which ours is held against.
enum ReferenceWriter {
  /// What libcmark makes of a text, raw HTML and every address included.
  static func html(of markdown: String) -> String {
    withTree(of: markdown) { html(of: $0, CMARK_OPT_UNSAFE) }
  }

  /// What libcmark makes of a text whose raw HTML is gone, whose refused links are their content
  /// and whose refused images are their alternative text.
  static func allowedHTML(of markdown: String) -> String {
    withTree(of: markdown) { root in
      for node in nodes(of: root) { reduce(node) }
      return html(of: root, CMARK_OPT_UNSAFE)
    }
  }

  /// Takes what a page may not hold out of the tree.
  private static func reduce(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: cmark_node_unlink(node)
    case CMARK_NODE_LINK where isRefused(node, isImage: false): unwrap(node)
    case CMARK_NODE_IMAGE where isRefused(node, isImage: true): unwrap(node)
    default: break
    }
  }

  private static func isRefused(_ node: OpaquePointer, isImage: Bool) -> Bool {
    guard let safe = safeAddress(String(cString: cmark_node_get_url(node))) else { return true }
    return isImage && addressScheme(safe) != nil
  }

  private static func unwrap(_ node: OpaquePointer) {
    while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
    cmark_node_unlink(node)
  }

  // MARK: The tree

  private static func withTree<Result>(
    of markdown: String, _ body: (OpaquePointer) -> Result
  ) -> Result {
    let root: OpaquePointer = cmark_parse_document(
      markdown, markdown.utf8.count, CMARK_OPT_DEFAULT)
    defer { cmark_node_free(root) }
    return body(root)
  }

  /// Every node, those within others before them.
  private static func nodes(of root: OpaquePointer) -> [OpaquePointer] {
    let walk: OpaquePointer = cmark_iter_new(root)
    defer { cmark_iter_free(walk) }
    var nodes: [OpaquePointer] = []
    while true {
      switch cmark_iter_next(walk) {
      case CMARK_EVENT_DONE: return nodes
      case CMARK_EVENT_EXIT: nodes.append(cmark_iter_get_node(walk))
      default:
        let node: OpaquePointer = cmark_iter_get_node(walk)
        let type = cmark_node_get_type(node)
        if type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE { nodes.append(node) }
      }
    }
  }

  private static func html(of root: OpaquePointer, _ options: Int32) -> String {
    let text: UnsafeMutablePointer<CChar> = cmark_render_html(root, options)
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return String(cString: text)
  }
}

/// Our reading and writing of a text, spelled as libcmark spells HTML.
struct PlainHTML {
  /// With raw HTML and every address.
  static func everything(_ markdown: String) -> String {
    html(markdown, ReadingMode(keepsEverything: true, linksBareAddresses: false), true)
  }

  /// As pages have it; bare addresses, which CommonMark does not know, are left as text.
  static func allowed(_ markdown: String) -> String {
    html(markdown, ReadingMode(keepsEverything: false, linksBareAddresses: false), false)
  }

  /// As pages have it.
  static func page(_ markdown: String) -> String { html(markdown, .guide, false) }

  private static func html(
    _ markdown: String, _ mode: ReadingMode, _ writesEverything: Bool
  ) -> String {
    var renderer = Renderer.plain
    renderer.writesEverything = writesEverything
    let document = Document(markdown, mode)
    // Ids and anchors of headings are what we add.
    return spelled(renderer.html(document.blocks).text)
      .replacing(/<a class="anchor"[^>]*>#<\/a>/, with: "")
      .replacing(/<h([1-6]) id="[^"]*">/) { "<h\($0.output.1)>" }
  }

  /// Equal HTML in one spelling: void elements without a slash, apostrophes as themselves, and no
  /// empty titles, which libcmark writes for `""` and hides from whoever reads its tree.
  static func spelled(_ html: String) -> String {
    html.replacing(" />", with: ">").replacing("&#39;", with: "'").replacing("&#x27;", with: "'")
      .replacing(" title=\"\"", with: "")
  }
}

extension Document {
  /// A text without front matter, whatever is said about it.
  init(_ markdown: String, _ mode: ReadingMode) {
    var diagnostics: [Diagnostic] = []
    let place = SourceLocation(file: "example.md", line: 1)
    self.init(MarkdownSource(Passage(markdown, at: place)), mode, reporting: &diagnostics)
  }
}
