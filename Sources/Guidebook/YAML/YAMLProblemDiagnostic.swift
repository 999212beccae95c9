import Diagnostics

extension Diagnostic {
  /// What libyaml stopped at, at the best place for it and in words that say what to do.
  ///
  /// - Parameter quote: the quoted text over several lines right before it, if that is what stands there.
  init(
    _ problem: YAMLProblem, after quote: YAMLEvent?, in file: String, _ lines: YAMLLines
  ) {
    let reading = YAMLProblemReading(problem: problem, quote: quote, file: file, lines: lines)
    self = reading.trap ?? reading.diagnostic
  }
}

/// Makes sense of what libyaml stopped at.
private struct YAMLProblemReading {
  let problem: YAMLProblem
  let quote: YAMLEvent?
  let file: String
  let lines: YAMLLines

  /// One of YAML's traps, where that is what stopped it.
  var trap: Diagnostic? {
    if problem.context.hasPrefix("while scanning a block scalar"), !isTab {
      let begins = problem.contextMark
      guard character(at: begins) == ">" else { return nil }
      return YAMLTraps.unquotedComparison(line: begins.line, column: begins.column, file, lines)
    }
    if problem.problem.hasPrefix("found character that cannot start any token"),
      character(at: problem.mark) == ">"
    {
      return YAMLTraps.unquotedComparison(
        line: problem.mark.line, column: problem.mark.column, file, lines)
    }
    return openRange ?? textAfterQuote
  }

  private var isTab: Bool { problem.problem.hasPrefix("found a tab character") }

  /// `[5..10)` or `(5..10]` without quotes.
  private var openRange: Diagnostic? {
    for mark in [problem.contextMark, problem.mark] {
      let line = lines.line(mark.line)
      guard let start = rangeStart(in: line) else { continue }
      let close = line[(start + 1)...].firstIndex { $0 == "]" || $0 == ")" || $0 == "[" }
      let end = close ?? line.count - 1
      let text = String(String.UnicodeScalarView(line[start...end]))
      return Diagnostic(
        .yamlTrap, "a range without quotes, whose brackets mean something else to YAML",
        at: SourceLocation(
          file: file, line: mark.line + 1, column: start + 1, length: end - start + 1),
        help: "write \"\(text)\" with the quotes")
    }
    return nil
  }

  /// `c: "a","b"`, text that goes on after a closing quote.
  private var textAfterQuote: Diagnostic? {
    let line = lines.line(problem.mark.line)
    let column = problem.mark.column
    guard line.indices.contains(column), column > 0, line[column] == ",",
      line[column - 1] == "\"" || line[column - 1] == "'"
    else { return nil }
    return Diagnostic(
      .yamlTrap, "text goes on after the closing quote",
      at: SourceLocation(file: file, line: problem.mark.line + 1, column: column + 1),
      help: "write a list such as [\"a\", \"b\"], or put single quotes round the whole value")
  }

  var diagnostic: Diagnostic {
    let (message, found, help) = explanation
    let mark = withinText(found)
    return Diagnostic(
      .yamlSyntax, message,
      at: SourceLocation(file: file, line: mark.line + 1, column: mark.column + 1), help: help,
      notes: [openQuote ?? outdent].compactMap(\.self))
  }

  /// Where the quote opens that ends before what fits nothing: it was probably meant to end earlier.
  private var openQuote: Diagnostic.Note? {
    quote.map { quote in
      let place = SourceLocation(
        file: file, line: quote.start.line + 1, column: quote.start.column + 1)
      return Diagnostic.Note("the text before it is in quotes that open here", at: place)
    }
  }

  /// Where a line that fits nothing above it is indented more than the last line that is indented
  /// less: that one probably lost its indentation.
  private var outdent: Diagnostic.Note? {
    guard problem.problem.hasPrefix("did not find expected key"),
      let line = (0..<min(problem.mark.line, lines.count)).last(where: { number in
        indent(of: number).map { $0 < problem.mark.column } ?? false
      })
    else { return nil }
    let place = SourceLocation(file: file, line: line + 1, column: 1 + (indent(of: line) ?? 0))
    return Diagnostic.Note("the lines between belong to this one", at: place)
  }

  /// How many spaces a line opens with; nil for one that says nothing.
  private func indent(of line: Int) -> Int? {
    let scalars = lines.line(line)
    guard let start = scalars.firstIndex(where: { $0 != " " }), scalars[start] != "#" else {
      return nil
    }
    return start
  }

  /// The end of the last filled line for a mark that stands behind it.
  private func withinText(_ mark: YAMLMark) -> YAMLMark {
    guard lines.firstFilled(from: mark.line) == nil,
      let last = (0..<min(mark.line, lines.count)).last(where: { !lines.line($0).isEmpty })
    else { return mark }
    return YAMLMark(line: last, column: max(0, lines.line(last).count - 1))
  }

  private var explanation: (message: String, mark: YAMLMark, help: String?) {
    let text = problem.problem
    if text.hasPrefix("could not find expected ':'") {
      return ("this line has no ':' after its key", problem.contextMark, "write 'key: value'")
    }
    if text.hasPrefix("mapping values are not allowed") {
      return (
        "a ':' where no key can stand", problem.mark,
        "put the text in quotes where ': ' is part of it, or mend the indentation"
      )
    }
    if text.hasPrefix("found character that cannot start any token") { return badStart }
    if isTab { return ("a tab in the indentation", problem.mark, "indent with spaces") }
    if text.hasPrefix("found unexpected end of stream") {
      return ("this quote is never closed", problem.contextMark, "close it")
    }
    if text.hasPrefix("found unknown escape character") {
      return (
        "this escape is unknown", problem.mark,
        "write '\\\\' for a backslash, or use single quotes"
      )
    }
    if text.hasPrefix("did not find expected ',' or") { return unclosed }
    if text.hasPrefix("did not find expected key")
      || text.hasPrefix("did not find expected '-' indicator")
    {
      return (
        "this does not belong to the lines above", problem.mark,
        "indent it like its neighbours, or put a value that goes on after a quote in quotes"
      )
    }
    return ("not valid YAML: \(text)", problem.mark, nil)
  }

  private var badStart: (String, YAMLMark, String?) {
    guard let found = character(at: problem.mark) else {
      return ("not valid YAML: \(problem.problem)", problem.mark, nil)
    }
    if found == "\t" { return ("a tab in the indentation", problem.mark, "indent with spaces") }
    return (
      "a value that starts with '\(found)'", problem.mark,
      "put the value in quotes: '\(found)' means something else to YAML"
    )
  }

  private var unclosed: (String, YAMLMark, String?) {
    let bracket = problem.context.hasSuffix("sequence") ? "[" : "{"
    let isLate = problem.mark.line > problem.contextMark.line
    return (
      isLate ? "this '\(bracket)' is never closed" : "a ',' or the closing bracket is missing here",
      isLate ? problem.contextMark : problem.mark,
      bracket == "[" ? "end the list with ']'" : "end the mapping with '}'"
    )
  }

  private func character(at mark: YAMLMark) -> Unicode.Scalar? {
    let line = lines.line(mark.line)
    return line.indices.contains(mark.column) ? line[mark.column] : nil
  }

  /// Where a bracket stands that opens a range, such as `[5..` or `(2026-01-01..`.
  private func rangeStart(in line: [Unicode.Scalar]) -> Int? {
    line.indices.first { index in
      guard line[index] == "[" || line[index] == "(" || line[index] == "]" else { return false }
      let inner = line[(index + 1)...].prefix(40).prefix {
        $0 != "," && $0 != "]" && $0 != ")" && $0 != "}"
      }
      return YAMLTraps.looksLikeRange(String(String.UnicodeScalarView(inner)))
    }
  }
}
