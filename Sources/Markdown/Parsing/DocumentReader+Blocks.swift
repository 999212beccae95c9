import Diagnostics

extension DocumentReader {
  /// The blocks from an event on, up to the end of the container they stand in.
  ///
  /// `ComplexityGuard` bounds how deep blocks nest, so this may recurse.
  mutating func blocks(from index: inout Int) -> [Block] {
    var blocks: [Block] = []
    while index < parsed.events.count, parsed.events[index].edge == .enter {
      blocks += block(at: &index)
    }
    return blocks
  }

  /// The block that an event enters; `index` moves behind it.
  private mutating func block(at index: inout Int) -> [Block] {
    let event = parsed.events[index]
    let start = index
    switch event.syntax {
    case .paragraph:
      return paragraph(inlines(ofBlockAt: &index), at: start)
    case .heading(let level):
      let content = withoutProse { $0.inlines(ofBlockAt: &index) }
      return heading(content, level: level, at: start)
    case .quote: return [quote(at: &index)]
    case .list(let number, let isTight):
      return [list(at: &index, from: number, isTight: isTight)]
    case .codeBlock(let info, let text):
      index += 1
      return codeBlock(info: info, text: text, event)
    case .htmlBlock(let markup):
      index += 1
      reportHTML(markup, in: region(of: event))
      return [.html(markup)]
    case .thematicBreak:
      index += 1
      return [.thematicBreak]
    default:
      return nested(at: &index)
    }
  }

  /// The source offsets of the block that an event enters.
  func region(of event: SyntaxEvent) -> Range<Int> { parsed.input.source(of: event) }

  // MARK: Containers

  /// The blocks within a container; `index` moves behind its end.
  private mutating func nested(at index: inout Int) -> [Block] {
    index += 1
    let blocks = blocks(from: &index)
    index += 1
    return blocks
  }

  private mutating func quote(at index: inout Int) -> Block {
    guard let (kind, next) = alert(inQuoteAt: index) else {
      return .quote(withoutProse { $0.nested(at: &index) })
    }
    let lead = parsed.events[index + 1]
    let text = inlineEvents(ofBlockAt: index + 1)
    var blocks: [Block] = []
    if next < text.endIndex {
      let first = parsed.input.range(of: lead.lines.lowerBound)
      let end = parsed.input.source(of: first, inLine: lead.lines.lowerBound).upperBound
      let region = end..<max(end, region(of: lead).upperBound)
      blocks = [.paragraph(inlines(parsed.events[next..<text.endIndex], in: region))]
    }
    index = text.endIndex + 1
    blocks += self.blocks(from: &index)
    index += 1
    return .alert(kind, blocks)
  }

  private mutating func list(at index: inout Int, from start: Int?, isTight: Bool) -> Block {
    var items: [List.Item] = []
    index += 1
    while index < parsed.events.count, parsed.events[index].edge == .enter {
      items.append(item(at: &index))
    }
    index += 1
    return .list(List(start: start, isTight: isTight, items: items))
  }

  private mutating func item(at index: inout Int) -> List.Item {
    guard let task = task(inItemAt: index) else { return List.Item(blocks: nested(at: &index)) }
    index += 1
    let first = parsed.events[index]
    let text = inlineEvents(ofBlockAt: index)
    let region = region(of: first)
    let content = inlines(
      parsed.events[text],
      in: (region.lowerBound + 4)..<max(region.lowerBound + 4, region.upperBound),
      dropping: 4)
    index = text.endIndex + 1
    let blocks = [.paragraph(content)] + blocks(from: &index)
    index += 1
    return List.Item(task: task, blocks: blocks)
  }

  // MARK: Leaves

  /// The events within a block of inlines.
  func inlineEvents(ofBlockAt index: Int) -> Range<Int> {
    let start = min(index + 1, parsed.events.count)
    let end = parsed.events[start...].firstIndex { $0.syntax.isBlock } ?? parsed.events.count
    return start..<end
  }

  /// The inlines of a block without a table; nil where it holds one.
  ///
  /// `index` moves behind it.
  private mutating func inlines(ofBlockAt index: inout Int) -> [Inline]? {
    let start = index
    let range = inlineEvents(ofBlockAt: start)
    index = min(range.endIndex + 1, parsed.events.count)
    guard parsed.tables[start] == nil else { return nil }
    return inlines(parsed.events[range], in: region(of: parsed.events[start]))
  }

  private mutating func paragraph(_ content: [Inline]?, at index: Int) -> [Block] {
    guard let content else { return tableBlocks(at: index) }
    if let header = parsed.mismatchedHeaders[index] { reportMismatch(header) }
    return [.paragraph(content)]
  }

  private mutating func heading(_ content: [Inline]?, level: Int, at index: Int) -> [Block] {
    guard let content else { return tableBlocks(at: index) }
    let event = parsed.events[index]
    let place = places.place(region(of: event))
    let anchor = parsed.anchor(ofHeadingAt: index)
    let text = anchor == nil ? content : content.droppingAnchor()
    let id = anchor.flatMap { explicit($0, in: region(of: event)) }
    anchors.add(id.map { .anchor($0) } ?? .text(text.plainText))
    // All headings must be known before one gets its id.
    return [.heading(Heading(level: level, id: "", content: text, location: place))]
  }
}
