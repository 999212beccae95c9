/// Builds a tree of inlines from tokens, without recursion.
struct InlineTree {
  /// How deep containers nest; what is deeper keeps its content and loses its container, because
  /// values nested by the thousand overflow the stack of whoever walks or frees them.
  static let depth = 64

  private let keepsHTML: Bool
  private var stack: [[Inline]] = [[]]
  /// How many containers are open beyond that depth; their content stands in the deepest one.
  private var beyond = 0

  private init(keepingHTML: Bool) { keepsHTML = keepingHTML }

  /// The inlines that tokens give.
  ///
  /// - Parameter keepingHTML: whether raw HTML counts as an image's alternative text.
  static func build(_ tokens: [InlineToken], keepingHTML: Bool) -> [Inline] {
    var tree = InlineTree(keepingHTML: keepingHTML)
    for token in tokens { tree.add(token) }
    while tree.stack.count > 1 { tree.close(.none) }
    return tree.stack[0].strikingThrough()
  }

  private mutating func add(_ token: InlineToken) {
    switch token {
    case .open where stack.count > InlineTree.depth: beyond += 1
    case .open: stack.append([])
    case .close where beyond > 0: beyond -= 1
    case .close(let container): close(container)
    case .leaf(let inline): stack[stack.count - 1].append(inline)
    case .text(let bytes): add(text: String(decoding: bytes, as: UTF8.self))
    }
  }

  private mutating func add(text: String) {
    guard case .text(let before)? = stack[stack.count - 1].last else {
      return stack[stack.count - 1].append(.text(text))
    }
    stack[stack.count - 1].removeLast()
    stack[stack.count - 1].append(.text(before + text))
  }

  private mutating func close(_ container: InlineToken.Container) {
    guard stack.count > 1, let open = stack.popLast() else { return }
    let content = open.strikingThrough()
    switch container {
    case .emphasis: stack[stack.count - 1].append(.emphasis(content))
    case .strong: stack[stack.count - 1].append(.strong(content))
    case .link(let destination, let title):
      let link = Link(
        destination: destination, title: title.isEmpty ? nil : title, content: content)
      stack[stack.count - 1].append(.link(link))
    case .image(let source, let title):
      let image = Image(
        source: source, title: title.isEmpty ? nil : title,
        alternative: content.plainText(keepingHTML: keepsHTML))
      stack[stack.count - 1].append(.image(image))
    case .none: stack[stack.count - 1] += content
    }
  }
}
