import Diagnostics

extension YAMLNode {
  /// The one document of a YAML file, or nil where it cannot be read, which is reported.
  static func reading(
    _ file: SourceFile, reporting diagnostics: inout [Diagnostic]
  ) -> YAMLNode? {
    guard file.bytes.count <= YAMLLimits.bytes else {
      diagnostics.append(
        Diagnostic(
          .yamlLimit, "more than \(YAMLLimits.bytes / 1024) KiB in this file",
          at: SourceLocation(file: file.path, line: 1), help: "split it or shorten it"))
      return nil
    }
    guard let text = SourceText(of: file, reporting: &diagnostics) else { return nil }
    let lines = YAMLLines(text.bytes)
    if let problem = hiddenCharacter(in: lines, of: file.path) {
      diagnostics.append(problem)
      return nil
    }
    guard let events = YAMLEvents(bytes: text.bytes) else { return nil }
    var composer = YAMLComposer(file: file.path, lines: lines, events: events)
    let node = composer.document()
    diagnostics += composer.diagnostics
    return node
  }
}

/// Builds the tree of a YAML file from its events, within limits and without YAML's riskier parts.
struct YAMLComposer {
  let file: String
  let lines: YAMLLines
  private let events: YAMLEvents
  private var count = 0
  /// The quoted text over several lines that was read last, if nothing was read since.
  private var longQuote: YAMLEvent?
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, lines: YAMLLines, events: YAMLEvents) {
    self.file = file
    self.lines = lines
    self.events = events
  }

  /// Stops reading; what is wrong was reported.
  private struct Stop: Error {}

  /// The one document, or nil where reading had to stop.
  mutating func document() -> YAMLNode? {
    do throws(Stop) {
      let start = try nextContent()
      guard case .documentStart = start.kind else { return nothing() }
      let root = try node(try nextContent(), depth: 1)
      let after = try nextContent()
      guard case .end = after.kind else {
        throw stop(
          .yamlFeature, "a second document in this file", at: after.start,
          help: "keep one document a file: remove the '---'")
      }
      return root
    } catch {
      return nil
    }
  }

  private mutating func nothing() -> YAMLNode? {
    report(.emptyFile, "nothing but comments in this file", at: YAMLMark(line: 0, column: 0))
    return nil
  }

  /// The next event that says something, within the limits.
  private mutating func nextContent() throws(Stop) -> YAMLEvent {
    while true {
      let event: YAMLEvent
      do throws(YAMLProblem) { event = try events.next() } catch {
        diagnostics.append(Diagnostic(error, after: longQuote, in: file, lines))
        throw Stop()
      }
      longQuote = event.isLongQuote ? event : nil
      count += 1
      guard count <= YAMLLimits.events else {
        throw stop(.yamlLimit, "more than \(YAMLLimits.events) keys and values", at: event.start)
      }
      try refuseFeatures(of: event)
      if case .other = event.kind { continue }
      return event
    }
  }

  private mutating func refuseFeatures(of event: YAMLEvent) throws(Stop) {
    switch event.kind {
    case .alias:
      throw stop(
        .yamlFeature, "an alias ('*')", at: event.start, to: event.end,
        help: "repeat the value, or put text that starts with '*' in quotes")
    case .documentStart(hasDirective: true):
      throw stop(
        .yamlFeature, "a YAML directive ('%')", at: event.start, help: "remove the line")
    default: break
    }
    if event.hasAnchor {
      throw stop(
        .yamlFeature, "an anchor ('&')", at: event.start,
        help: "remove it, or put text that starts with '&' in quotes")
    }
    if event.hasTag {
      throw stop(
        .yamlFeature, "a tag ('!')", at: event.start,
        help: "remove it, or put text that starts with '!' in quotes")
    }
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    guard depth <= YAMLLimits.depth else {
      throw stop(.yamlLimit, "more than \(YAMLLimits.depth) levels", at: event.start)
    }
    switch event.kind {
    case .scalar(let scalar): return try self.scalar(scalar, event)
    case .sequenceStart(let isFlow): return try sequence(event, isFlow: isFlow, depth: depth)
    case .mappingStart(let isFlow): return try mapping(event, isFlow: isFlow, depth: depth)
    default: throw stop(.yamlSyntax, "a value belongs here", at: event.start)
    }
  }

  private mutating func scalar(_ scalar: YAMLScalar, _ event: YAMLEvent) throws(Stop) -> YAMLNode {
    let location = place(of: scalar, from: event.start, to: event.end)
    guard scalar.text.utf8.count <= YAMLLimits.scalarBytes else {
      throw stop(
        .yamlLimit, "more than \(YAMLLimits.scalarBytes / 1024) KiB in one value",
        at: event.start)
    }
    if let diagnostic = YAMLTraps.inScalar(scalar, header: event.start, file, lines) {
      diagnostics.append(diagnostic)
      return YAMLNode(content: .invalid, location: location)
    }
    var scalar = scalar
    if event.start.line != event.end.line || location.length != scalar.text.unicodeScalars.count {
      scalar.runs = ScalarPlaces.runs(of: scalar, from: event.start, in: lines)
    }
    return YAMLNode(content: .scalar(scalar), location: location)
  }

  private mutating func sequence(
    _ start: YAMLEvent, isFlow: Bool, depth: Int
  ) throws(Stop) -> YAMLNode {
    var elements: [YAMLNode] = []
    while true {
      let event = try nextContent()
      if case .sequenceEnd = event.kind { break }
      elements.append(try node(event, depth: depth + 1))
    }
    let location = place(from: start.start, to: start.end)
    if isFlow, let diagnostic = YAMLTraps.inList(elements, at: location) {
      diagnostics.append(diagnostic)
      return YAMLNode(content: .invalid, location: location)
    }
    return YAMLNode(content: .sequence(elements), location: location)
  }

  private mutating func mapping(
    _ start: YAMLEvent, isFlow: Bool, depth: Int
  ) throws(Stop) -> YAMLNode {
    var entries: [YAMLNode.Entry] = []
    var places: [String: SourceLocation] = [:]
    while true {
      let event = try nextContent()
      if case .mappingEnd = event.kind { break }
      let (key, style) = try key(event)
      let value = try node(try nextContent(), depth: depth + 1)
      if isFlow, value.scalar?.isMissing == true, let last = entries.last {
        if case .invalid = last.value.content { continue }
        if let diagnostic = YAMLTraps.inMapping(last, then: key, style) {
          diagnostics.append(diagnostic)
          let broken = YAMLNode(content: .invalid, location: last.value.location)
          entries[entries.count - 1] = YAMLNode.Entry(key: last.key, value: broken)
          continue
        }
      }
      if let first = places[key.value] {
        diagnostics.append(.duplicateKey(key, first: first))
        continue
      }
      places[key.value] = key.location
      entries.append(YAMLNode.Entry(key: key, value: value))
    }
    let first = isFlow ? nil : entries.first?.key.location
    return YAMLNode(
      content: .mapping(entries), location: first ?? place(from: start.start, to: start.end))
  }

  private mutating func key(
    _ event: YAMLEvent
  ) throws(Stop) -> (name: Located<String>, style: YAMLScalar.Style) {
    guard case .scalar(let scalar) = event.kind else {
      throw stop(
        .yamlFeature, "a key that is not text", at: event.start,
        help: "write the key as a word, or put it in quotes")
    }
    guard !(scalar.text == "<<" && scalar.style == .plain) else {
      throw stop(
        .yamlFeature, "a merge key ('<<')", at: event.start, to: event.end,
        help: "write the keys out")
    }
    let place = place(of: scalar, from: event.start, to: event.end)
    return (Located(scalar.text, at: place), scalar.style)
  }
}

extension YAMLComposer {
  private mutating func report(
    _ rule: Rule, _ message: String, at start: YAMLMark, to end: YAMLMark? = nil,
    help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(rule, message, at: place(from: start, to: end ?? start), help: help))
  }

  private mutating func stop(
    _ rule: Rule, _ message: String, at start: YAMLMark, to end: YAMLMark? = nil,
    help: String? = nil
  ) -> Stop {
    report(rule, message, at: start, to: end, help: help)
    return Stop()
  }

  private func place(from start: YAMLMark, to end: YAMLMark) -> SourceLocation {
    SourceLocation(
      file: file, line: start.line + 1, column: start.column + 1,
      length: end.line == start.line ? end.column - start.column : 1)
  }

  /// A scalar's own text: without quotes, and the first line of content of a block.
  private func place(
    of scalar: YAMLScalar, from start: YAMLMark, to end: YAMLMark
  ) -> SourceLocation {
    switch scalar.style {
    case .literal, .folded: return blockPlace(after: start)
    case .quoted: return linePlace(start, end, quotes: 1)
    case .plain: return linePlace(start, end, quotes: 0)
    }
  }

  private func blockPlace(after header: YAMLMark) -> SourceLocation {
    let line = header.line + 1
    guard let filled = lines.firstFilled(from: line) else {
      return place(from: header, to: header)
    }
    let scalars = lines.line(filled)
    let indent = scalars.firstIndex { $0 != " " } ?? 0
    return SourceLocation(
      file: file, line: line + 1, column: indent + 1,
      length: filled == line ? scalars.count - indent : 1)
  }

  private func linePlace(_ start: YAMLMark, _ end: YAMLMark, quotes: Int) -> SourceLocation {
    let isOneLine = end.line == start.line
    let last = isOneLine ? end.column - quotes : lines.line(start.line).count
    return SourceLocation(
      file: file, line: start.line + 1, column: start.column + quotes + 1,
      length: last - start.column - quotes)
  }
}

extension Diagnostic {
  fileprivate static func duplicateKey(
    _ key: Located<String>, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .duplicateKey, "'\(key.value)' is written twice", at: key.location,
      help: "keep one of the two",
      notes: [Note("'\(key.value)' stands here first", at: first)])
  }
}

/// A character that looks like nothing and means something to YAML, or that YAML has no place for.
private func hiddenCharacter(in lines: YAMLLines, of file: String) -> Diagnostic? {
  for index in 0..<lines.count {
    let line = lines.line(index)
    guard let column = line.firstIndex(where: isHidden) else { continue }
    let code = String(line[column].value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
    return Diagnostic(
      .yamlSyntax, "the invisible character \(name)",
      at: SourceLocation(file: file, line: index + 1, column: column + 1),
      help: "delete it")
  }
  return nil
}

private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09: false
  case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
  default: false
  }
}
