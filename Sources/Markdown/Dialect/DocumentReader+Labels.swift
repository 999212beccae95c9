import Diagnostics

/// References to link definitions, `[text][label]`.
extension DocumentReader {
  /// Reports a label that stands behind a text in brackets, or names it, and that nothing defines.
  ///
  /// libcmark makes a link of every label that is defined, so what is left as text is not.
  ///
  /// - Parameters:
  ///   - run: text of a block.
  ///   - text: the index of the bracket before, or nil where it is not in the run.
  ///   - open: the index of the bracket that may open a label.
  mutating func reportUndefinedLabel(
    in run: [UInt8], behind text: Int?, at open: Int, _ scan: inout InlineScan
  ) -> Bool {
    guard open > 0, run[open - 1] == UInt8(ascii: "]"), scan.links.isEmpty,
      let close = run[(open + 1)...].firstIndex(where: { "[]".utf8.contains($0) }),
      run[close] == UInt8(ascii: "]"), isReference(in: run, behind: text, at: open, scan)
    else { return false }
    let isCollapsed = close == open + 1
    let named = isCollapsed ? text.map { run[($0 + 1)..<(open - 1)] } : run[(open + 1)..<close]
    guard let label = named, !label.trimmingWhiteSpace().isEmpty else { return false }
    let start = scan.runStart
    let first = Mark.asWritten(label.prefix { $0 != UInt8(ascii: "\n") })
    let range =
      scan.locator.search((isCollapsed ? [] : Array("][".utf8)) + first, from: start)
      .map { isCollapsed ? $0 : ($0.lowerBound + 2)..<$0.upperBound } ?? start..<(start + 1)
    scan.runStart = range.upperBound
    let name = Mark.revealed(label)
    report(
      .undefinedLabel, "no link is defined for '\(name)'", at: range, help: help(for: name))
    return true
  }

  /// Whether brackets stand before a label and are no index, as in `a[i][j]`.
  private func isReference(
    in run: [UInt8], behind text: Int?, at open: Int, _ scan: InlineScan
  ) -> Bool {
    // Behind emphasis or code the bracket that opens stands in an earlier run.
    guard let text else { return open == 1 && !scan.tokens.isEmpty }
    return (text == 0 || !isWord(run[text - 1]))
      && !run[text..<(open - 1)].contains(UInt8(ascii: "]"))
  }

  private mutating func help(for name: String) -> String {
    let definitions = links().all
    let labels = { [source] in
      Set(definitions.map { String(decoding: source.bytes[$0.label], as: UTF8.self) }).sorted()
    }
    if let label = suggestion(for: name, among: labels) { return "did you mean '\(label)'?" }
    return "define it with a line '[\(name)]: address', or write '\\[' for a bracket"
  }

  /// The lines that look like links' definitions.
  mutating func links() -> LinkDefinitions {
    if let definitions { return definitions }
    let found = LinkDefinitions(in: source)
    definitions = found
    return found
  }

  // MARK: Definitions

  /// Reports definitions that nothing names and those whose label is taken.
  mutating func reportDefinitions() {
    guard source.bytes.contains(UInt8(ascii: "[")) else { return }
    let found = links().all
    guard !found.isEmpty else { return }
    let text = textLines
    let named = source.bracketed(except: found)
    var first: [String: Range<Int>] = [:]
    // A label with an escape, and remarks written as `[//]: # (remark)`, are left alone.
    for definition in found where !text.contains(definition.line) {
      let label = source.bytes[definition.label]
      let key = LinkDefinitions.key(label)
      guard label.first != UInt8(ascii: "^"), !label.contains(UInt8(ascii: "\\")),
        !source.bytes[definition.address].elementsEqual("#".utf8)
      else { continue }
      if let earlier = first[key] {
        let note = Diagnostic.Note("defined first here", at: places.place(earlier))
        report(
          .duplicateDefinition, "'\(String(decoding: label, as: UTF8.self))' is defined twice",
          at: definition.label, notes: [note])
        continue
      }
      first[key] = definition.label
      if !named.contains(key) {
        report(
          .unusedDefinition, "nothing links by '\(String(decoding: label, as: UTF8.self))'",
          at: definition.label)
      }
    }
  }

  /// The lines of blocks that hold text or code.
  ///
  /// Definitions on the first lines of a paragraph are among them, as libcmark does not tell them
  /// from its text.
  private var textLines: Set<Int> {
    var lines: Set<Int> = []
    for event in parsed.events where event.edge == .enter {
      switch event.syntax {
      case .paragraph, .heading, .codeBlock, .htmlBlock:
        let region = region(of: event)
        let first = source.lines.line(at: region.lowerBound)
        lines.formUnion(first...max(first, source.lines.line(at: region.upperBound)))
      default: break
      }
    }
    return lines
  }
}

extension MarkdownSource {
  /// What stands in brackets anywhere but as a definition's own label, as keys of labels.
  fileprivate func bracketed(except definitions: [LinkDefinitions.Definition]) -> Set<String> {
    let own = Set(definitions.map(\.label.lowerBound))
    var keys: Set<String> = []
    var open: Int?
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "[") {
        open = index
      } else if bytes[index] == UInt8(ascii: "]"), let start = open {
        if !own.contains(start + 1) { keys.insert(LinkDefinitions.key(bytes[(start + 1)..<index])) }
        open = nil
      }
    }
    return keys
  }
}
