/// One step of a walk over the syntax tree that libcmark builds, as a value.
///
/// Containers have a step in and a step out; everything else has a step in alone.
struct SyntaxEvent: Sendable {
  /// Whether the walk enters or leaves.
  enum Edge: Sendable { case enter, leave }

  /// What stands in the tree.
  enum Syntax: Sendable, Equatable {
    // Containers of blocks.
    case document, quote, item
    case list(start: Int?, isTight: Bool)
    // Containers of inlines.
    case paragraph, emphasis, strong
    case heading(level: Int)
    case link(destination: String, title: String)
    case image(source: String, title: String)
    // Leaves.
    /// The info string has `Mark`s in it.
    case codeBlock(info: String, text: String)
    case htmlBlock(String)
    case thematicBreak
    /// Text with `Mark`s in it.
    case text(String)
    case code(String)
    case html(String)
    case softBreak, lineBreak
    /// A kind this version does not know; its children are read as if it were not there.
    case unknown
  }

  let edge: Edge
  let syntax: Syntax
  /// The lines of the parser's input it covers, counted from 1; sensible for blocks only.
  let lines: ClosedRange<Int>
  /// The first byte's place in its line, counted from 0; sensible for blocks only.
  let column: Int
}

extension SyntaxEvent.Syntax {
  /// Whether blocks stand in it or it is a block itself.
  var isBlock: Bool {
    switch self {
    case .document, .quote, .item, .list, .paragraph, .heading, .codeBlock, .htmlBlock,
      .thematicBreak:
      true
    default: false
    }
  }

  /// Whether it is a block whose lines are text.
  var holdsText: Bool {
    switch self {
    case .paragraph, .heading: true
    default: false
    }
  }

  /// Whether the walk steps out of it again.
  var isContainer: Bool {
    switch self {
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .code, .html, .softBreak, .lineBreak:
      false
    default: true
    }
  }
}
