import Diagnostics

extension DocumentReader {
  /// Reads the pending text for citations and references to footnotes, and adds it.
  mutating func flush(_ scan: inout InlineScan) {
    let (run, origins) = scan.take()
    guard !run.isEmpty else { return }
    var text = 0
    var bracket: Int?
    var pieces: [Range<Int>] = []
    defer { if scan.images == 0 { record(pieces, of: run, origins) } }
    var index = 0
    var place = scan.runStart
    while let open = run[index...].firstIndex(of: UInt8(ascii: "[")) {
      if let (inline, end) = bracketed(run, at: open, &scan) {
        pieces += add(run[text..<open], at: place, to: &scan)
        if let inline { scan.tokens.append(.leaf(inline)) }
        text = end
        index = end
        place = scan.runStart
      } else {
        let isReported = reportUndefinedLabel(in: run, behind: bracket, at: open, &scan)
        bracket = isReported ? nil : open
        index = open + 1
      }
    }
    pieces += add(run[text...], at: place, to: &scan)
  }

  /// Adds text, the addresses in it as links.
  ///
  /// - Parameter place: the source offset where the text is expected.
  /// - Returns: the indices of the text between the addresses.
  private mutating func add(
    _ text: ArraySlice<UInt8>, at place: Int, to scan: inout InlineScan
  ) -> [Range<Int>] {
    guard mode.linksBareAddresses, scan.links.isEmpty else {
      add(text, to: &scan)
      return [text.indices]
    }
    var pieces: [Range<Int>] = []
    var start = text.startIndex
    var place = place
    for address in BareAddress.all(in: text, isOpen: scan.mayOpenAddress(before: text)) {
      add(text[start..<address.range.lowerBound], to: &scan)
      pieces.append(start..<address.range.lowerBound)
      let link = link(text[address.range], scheme: address.scheme, at: &place, &scan)
      scan.tokens.append(.leaf(.link(link)))
      start = address.range.upperBound
    }
    add(text[start...], to: &scan)
    return pieces + [start..<text.endIndex]
  }

  private mutating func link(
    _ text: ArraySlice<UInt8>, scheme: String, at place: inout Int, _ scan: inout InlineScan
  ) -> Link {
    let found = scan.locator.search(Mark.asWritten(text), from: place)
    place = found?.upperBound ?? place
    let shown = Mark.revealed(text)
    return Link(
      destination: Located(
        percentEncoding(scheme + shown), at: places.place(found ?? place..<(place + 1))),
      title: nil, content: [.text(shown)])
  }

  /// Adds text, its line feeds as soft breaks.
  private func add(_ text: ArraySlice<UInt8>, to scan: inout InlineScan) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { scan.tokens.append(.leaf(.softBreak)) }
      if !line.isEmpty { scan.tokens.append(.text(Array(line))) }
    }
  }

  /// What stands in the brackets that open at an index, and the index behind them; nil where they
  /// are ordinary text.
  private mutating func bracketed(
    _ run: [UInt8], at open: Int, _ scan: inout InlineScan
  ) -> (inline: Inline?, end: Int)? {
    if let mark = FootnoteLabel(in: run[...], at: open) { return reference(mark, run, &scan) }
    let next = run[(open + 1)...].firstIndex {
      $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
    }
    guard let close = next, run[close] == UInt8(ascii: "]") else {
      return unclosed(run[open...], &scan)
    }
    switch CitationSyntax.read(run[(open + 1)..<close]) {
    case .none: return nil
    case .mistake(let help):
      let range = bracketRange(run[open...close], &scan)
      report(.invalidCitation, "this is no citation", at: range, help: help)
      return (nil, close + 1)
    case .works(let works):
      let range = bracketRange(run[open...close], &scan)
      guard scan.links.isEmpty else { return (nestedLink("citation", at: range), close + 1) }
      let items = works.map { item($0, run, in: range, &scan) }
      return (.citation(Citation(items: items)), close + 1)
    }
  }

  // MARK: Footnotes

  private mutating func reference(
    _ mark: FootnoteLabel, _ run: [UInt8], _ scan: inout InlineScan
  ) -> (inline: Inline?, end: Int)? {
    let range = bracketRange(run[mark.range], &scan)
    let end = mark.range.upperBound
    if end < run.count, run[end] == UInt8(ascii: ":"), scan.tokens.isEmpty,
      mark.range.lowerBound == 0
    {
      report(
        .misplacedFootnote, "the text of footnote '\(mark.label)' stands inside another block",
        at: range, help: "start its line at the left margin, outside lists and quotes")
      return (nil, end + 1)
    }
    guard scan.links.isEmpty else { return (nestedLink("footnote", at: range), end) }
    if let inline = notes.refer(to: mark.label) { return (inline, end) }
    report(
      .unknownFootnote, "no footnote named '\(mark.label)'", at: range,
      help: suggestion(for: mark.label, among: { [parsed] in parsed.definitions.map(\.label) }).map
      {
        "did you mean '\($0)'?"
      } ?? "write its text as '[^\(mark.label)]: …' at the left margin")
    return (nil, end)
  }

  private mutating func nestedLink(_ what: String, at range: Range<Int>) -> Inline? {
    report(
      .nestedLink, "a \(what) cannot stand inside a link", at: range,
      help: "move it behind the link")
    return nil
  }

  // MARK: Citations

  private mutating func item(
    _ work: CitationSyntax.Work, _ run: [UInt8], in range: Range<Int>, _ scan: inout InlineScan
  ) -> Citation.Item {
    let key = run[work.key]
    let found = scan.locator.search(key, from: range.lowerBound) ?? range
    let name = String(decoding: key.dropFirst(), as: UTF8.self)
    return Citation.Item(
      prefix: work.prefix, key: Located(name, at: places.place(found)), locator: work.locator)
  }

  /// Brackets that open before a key and do not close in the same text.
  private mutating func unclosed(
    _ rest: ArraySlice<UInt8>, _ scan: inout InlineScan
  ) -> (inline: Inline?, end: Int)? {
    guard rest.starts(with: "[@".utf8), rest.count > 2, isWord(rest[rest.startIndex + 2]) else {
      return nil
    }
    let range = bracketRange(rest.prefix(2), &scan)
    report(
      .invalidCitation, "this citation does not close", at: range,
      help: "close it with ']'; it holds text only, no markup")
    return (nil, rest.startIndex + 2)
  }

  /// Where a bracketed text stands in the source, as far as its first line goes.
  private mutating func bracketRange(
    _ text: ArraySlice<UInt8>, _ scan: inout InlineScan
  ) -> Range<Int> {
    let start = scan.runStart
    let line = Mark.asWritten(text.prefix { $0 != UInt8(ascii: "\n") })
    guard let range = scan.locator.searchUnescaped(line, from: start) else {
      return start..<(start + 1)
    }
    scan.runStart = range.upperBound
    return range
  }
}
