extension [Inline] {
  /// With `~~` runs made into strikethrough, and marks in text into the characters they stand for.
  func strikingThrough() -> [Inline] {
    var builder = StrikethroughBuilder()
    for (index, inline) in enumerated() {
      guard case .text(let text) = inline else {
        builder.add(inline)
        continue
      }
      builder.add(
        [UInt8](text.utf8), isFirst: index == 0, isLast: index == count - 1)
    }
    return builder.finish()
  }
}

/// Pairs runs of two tildes among siblings.
private struct StrikethroughBuilder {
  private let tildes = [UInt8]("~~".utf8)[...]
  /// What stands outside every open run, then within each.
  private var stack: [[Inline]] = [[]]

  mutating func add(_ inline: Inline) { stack[stack.count - 1].append(inline) }

  /// Adds text.
  ///
  /// - Parameters:
  ///   - isFirst: whether nothing stands before it.
  ///   - isLast: whether nothing stands after it.
  mutating func add(_ text: [UInt8], isFirst: Bool, isLast: Bool) {
    var start = 0
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "~") else {
        index += 1
        continue
      }
      let end = text[index...].firstIndex { $0 != UInt8(ascii: "~") } ?? text.count
      if end - index == 2 {
        let before = index > 0 ? text[index - 1] : UInt8(ascii: isFirst ? " " : ".")
        let after = end < text.count ? text[end] : UInt8(ascii: isLast ? " " : ".")
        let canClose = !isWhiteSpace(before) && stack.count > 1
        if canClose || (!isWhiteSpace(after) && stack.count < 8) {
          add(text: text[start..<index])
          delimit(closing: canClose)
          start = end
        }
      }
      index = end
    }
    add(text: text[start...])
  }

  mutating func finish() -> [Inline] {
    while stack.count > 1 { abandon() }
    return stack[0]
  }

  private mutating func delimit(closing: Bool) {
    if closing, let content = stack.popLast() {
      add(.strikethrough(content))
    } else {
      stack.append([])
    }
  }

  /// Takes back an opening run that nothing closes.
  private mutating func abandon() {
    guard let content = stack.popLast() else { return }
    add(text: tildes)
    for inline in content {
      if case .text(let text) = inline { add(text: [UInt8](text.utf8)[...]) } else { add(inline) }
    }
  }

  private mutating func add(text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    let plain = Mark.revealed(text)
    if case .text(let before)? = stack[stack.count - 1].last {
      stack[stack.count - 1].removeLast()
      stack[stack.count - 1].append(.text(before + plain))
    } else {
      add(.text(plain))
    }
  }
}
