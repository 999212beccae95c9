private import CCmark

/// The door to libcmark, CommonMark's reference implementation: bytes go in, values come out.
///
/// Places from C are distrusted: libcmark reports ends before starts and columns past a line's end,
/// so they are clamped here and compared with the source where they matter.
struct CommonMark {
  /// What the text's escaped characters are hidden as.
  private let escapes: Escapes

  /// Parses Markdown and gives the walk over its tree.
  ///
  /// - Parameter input: UTF-8; what `ComplexityGuard` refuses can take minutes here.
  static func events(parsing input: ParserInput) -> [SyntaxEvent] {
    let bytes = input.bytes
    let root = bytes.withUnsafeBytes { buffer -> OpaquePointer? in
      guard let start = buffer.baseAddress else { return nil }
      return cmark_parse_document(
        start.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let root else { return [] }
    defer { cmark_node_free(root) }
    guard let walk = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(walk) }
    let door = CommonMark(escapes: input.escapes)
    var events: [SyntaxEvent] = []
    while true {
      let step = cmark_iter_next(walk)
      guard step == CMARK_EVENT_ENTER || step == CMARK_EVENT_EXIT else { return events }
      guard let node = cmark_iter_get_node(walk) else { return events }
      let edge = step == CMARK_EVENT_ENTER ? SyntaxEvent.Edge.enter : .leave
      events.append(door.event(at: node, edge))
    }
  }

  private func event(
    at node: OpaquePointer, _ edge: SyntaxEvent.Edge
  ) -> SyntaxEvent {
    let first = max(1, Int(cmark_node_get_start_line(node)))
    let last = max(first, Int(cmark_node_get_end_line(node)))
    return SyntaxEvent(
      edge: edge, syntax: syntax(of: node), lines: first...last,
      column: max(0, Int(cmark_node_get_start_column(node)) - 1))
  }

  private func syntax(of node: OpaquePointer) -> SyntaxEvent.Syntax {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING:
      .heading(level: min(6, max(1, Int(cmark_node_get_heading_level(node)))))
    case CMARK_NODE_CODE_BLOCK:
      .codeBlock(
        info: prose(cmark_node_get_fence_info(node)), text: code(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(code(cmark_node_get_literal(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text(prose(cmark_node_get_literal(node)))
    case CMARK_NODE_CODE: .code(code(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: .html(code(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(destination: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      .image(source: text(cmark_node_get_url(node)), title: text(cmark_node_get_title(node)))
    default: .unknown
    }
  }

  private func list(_ node: OpaquePointer) -> SyntaxEvent.Syntax {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return .list(
      start: isOrdered ? max(0, Int(cmark_node_get_list_start(node))) : nil,
      isTight: cmark_node_get_list_tight(node) != 0)
  }

  // MARK: Strings

  /// An address, a title or an info string, in which backslashes escape.
  private func text(_ pointer: UnsafePointer<CChar>?) -> String { string(pointer, .plain) }

  /// Code or HTML, in which backslashes are themselves.
  private func code(_ pointer: UnsafePointer<CChar>?) -> String { string(pointer, .written) }

  /// Text that the dialect still reads.
  private func prose(_ pointer: UnsafePointer<CChar>?) -> String { string(pointer, .mark) }

  private func string(
    _ pointer: UnsafePointer<CChar>?, _ treatment: Escapes.Treatment
  ) -> String {
    guard let pointer else { return "" }
    return escapes.cleaned(String(cString: pointer), treatment)
  }
}
