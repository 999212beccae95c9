import Diagnostics

extension DocumentReader {
  /// The tree of a block's inlines.
  ///
  /// - Parameters:
  ///   - events: the walk over them.
  ///   - region: the source offsets they come from.
  ///   - dropping: how many bytes of the first text to leave out.
  mutating func inlines(
    _ events: ArraySlice<SyntaxEvent>, in region: Range<Int>, dropping: Int = 0
  ) -> [Inline] {
    var scan = InlineScan(locator: Locator(region, of: source.bytes), dropping: dropping)
    for event in events { read(event, &scan) }
    flush(&scan)
    return InlineTree.build(scan.tokens, keepingHTML: mode.keepsEverything)
  }

  private mutating func read(_ event: SyntaxEvent, _ scan: inout InlineScan) {
    switch event.syntax {
    case .text(let text):
      scan.read([UInt8](text.utf8))
    case .softBreak:
      scan.append([UInt8(ascii: "\n")])
      scan.locator.passLineBreak()
    case .lineBreak:
      flush(&scan)
      scan.tokens.append(.leaf(.lineBreak))
      scan.locator.passLineBreak()
    case .code(let text): readCode(text, &scan)
    case .html(let markup):
      flush(&scan)
      let start = scan.locator.cursor
      reportHTML(markup, in: start..<(start + 256 + markup.utf8.count))
      scan.locator.pass(markup.utf8)
      scan.tokens.append(.leaf(.html(markup)))
    case .emphasis: step(event.edge, .emphasis, &scan)
    case .strong: step(event.edge, .strong, &scan)
    case .link(let address, let title): readLink(address, title, event, &scan)
    case .image(let address, let title): readLink(address, title, event, &scan)
    default: break
    }
  }

  private mutating func step(
    _ edge: SyntaxEvent.Edge, _ container: InlineToken.Container, _ scan: inout InlineScan
  ) {
    flush(&scan)
    scan.tokens.append(edge == .enter ? .open : .close(container))
  }

  // MARK: Code and roles

  private mutating func readCode(_ text: String, _ scan: inout InlineScan) {
    let name = roleName(endOf: scan.run)
    if let name { scan.run.removeLast(name.utf8.count + 2) } else { reportLooseRole(&scan) }
    flush(&scan)
    guard let name else {
      scan.tokens.append(.leaf(.code(text)))
      scan.locator.pass(text.utf8)
      return
    }
    scan.tokens.append(.leaf(.role(role(name, text, &scan))))
  }

  /// Reports a name in braces that white space parts from the code behind it.
  private mutating func reportLooseRole(_ scan: inout InlineScan) {
    let text = scan.run[...].trimmingWhiteSpace()
    guard text.endIndex < scan.run.count, let name = roleName(endOf: Array(text)) else { return }
    let role = Array("{\(name)}".utf8)
    let tail = role + scan.run[text.endIndex...].prefix { $0 != UInt8(ascii: "\n") }
    guard let range = scan.locator.searchUnescaped(tail, from: scan.runStart) else { return }
    report(
      .looseRole, "'\(name)' is not joined to the code behind it",
      at: range.lowerBound..<(range.lowerBound + role.count),
      help: "take out the space; write '\\{\(name)}' for braces in text")
  }

  private func roleName(endOf run: [UInt8]) -> String? {
    guard run.last == UInt8(ascii: "}"), let open = run.lastIndex(of: UInt8(ascii: "{")),
      isLikeName(run[(open + 1)..<(run.count - 1)])
    else { return nil }
    return String(decoding: run[(open + 1)..<(run.count - 1)], as: UTF8.self)
  }

  private mutating func role(
    _ name: String, _ text: String, _ scan: inout InlineScan
  ) -> Role {
    let start = scan.runStart
    let length = name.utf8.count
    let range =
      scan.locator.searchUnescaped("{\(name)}`".utf8, from: start) ?? start..<(start + length + 3)
    let nameStart = range.lowerBound + 1
    let namePlace = places.place(nameStart..<(nameStart + length))
    let argument = Array(text.utf8)[...].trimmingWhiteSpace()
    let argumentRange = scan.locator.search(argument, from: range.upperBound)
    if let argumentRange { scan.locator.move(to: argumentRange.upperBound) }
    return Role(
      name: Located(name, at: namePlace),
      argument: Located(
        String(decoding: argument, as: UTF8.self),
        at: argumentRange.map { places.place($0) } ?? namePlace),
      isInLink: !scan.links.isEmpty)
  }

  // MARK: Links

  private mutating func readLink(
    _ address: String, _ title: String, _ event: SyntaxEvent, _ scan: inout InlineScan
  ) {
    flush(&scan)
    var isImage = false
    if case .image = event.syntax { isImage = true }
    guard event.edge == .leave else {
      scan.links.append(scan.locator.cursor)
      if isImage { scan.images += 1 }
      scan.tokens.append(.open)
      return
    }
    if isImage { scan.images -= 1 }
    let start = scan.links.popLast() ?? scan.locator.cursor
    let range = addressRange(address, from: start, &scan)
    let place = places.place(range)
    let located = Located(percentEncoding(address), at: place)
    if !allows(address, inImage: isImage, at: place), !mode.keepsEverything {
      scan.tokens.append(.close(.none))
    } else if isImage {
      scan.tokens.append(.close(.image(located, title: title)))
    } else {
      scan.tokens.append(.close(.link(located, title: title)))
    }
  }

  /// Where a link's address stands: behind its text, in a definition, or as its own text.
  private mutating func addressRange(
    _ address: String, from start: Int, _ scan: inout InlineScan
  ) -> Range<Int> {
    let behind = scan.locator.cursor
    if let range = scan.locator.passLinkEnd() { return range }
    if scan.locator.isAt(">"), scan.locator.hasJustPassed(address) {
      return (behind - address.utf8.count)..<behind
    }
    if scan.locator.isAt("]"), let range = links().places[address] { return range }
    for opening in ["](", "](<"] {
      if let range = scan.locator.search("\(opening)\(address)".utf8, from: start) {
        scan.locator.move(to: range.upperBound)
        return (range.lowerBound + opening.utf8.count)..<range.upperBound
      }
    }
    if let range = links().places[address] { return range }
    return scan.locator.search(address.utf8, from: start) ?? start..<max(start + 1, behind)
  }

  /// Whether a page may hold an address; reports one that it may not.
  private mutating func allows(
    _ address: String, inImage isImage: Bool, at place: SourceLocation
  ) -> Bool {
    if let safe = safeAddress(address), !isImage || addressScheme(safe) == nil { return true }
    let message =
      isImage
      ? "an image must be a file of the guide" : "a link cannot lead to '\(address)'"
    let help =
      isImage
      ? "put the file into Content/media/ and link to it from there"
      : "link to https:, http:, mailto:, a file of the guide or an #anchor"
    diagnostics.append(Diagnostic(.unsafeAddress, message, at: place, help: help))
    return false
  }
}
