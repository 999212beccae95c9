/// Findings for people: each a headline, its place, the line with the place underlined, the likely
/// fix and the other places that belong to it.
///
/// A blank line parts one from the next.
/// Text from files and messages is shown with its control characters visible, so that no file can
/// command a terminal.
public func textForm(
  of diagnostics: [Diagnostic], in files: [SourceFile], style: TextStyle = .plain
) -> String {
  var writer = TextWriter(style: style, files: files)
  return diagnostics.map { writer.text(of: $0) }.joined(separator: "\n")
}

/// Writes findings one by one and keeps the lines of the files they are about.
private struct TextWriter {
  let style: TextStyle
  private let files: [String: SourceFile]
  private var lines: [String: SourceLines] = [:]
  /// The line looked at last: a file on one line may have a finding at every word of it.
  private var line: (file: String, number: Int, scalars: [Unicode.Scalar]) = ("", 0, [])

  init(style: TextStyle, files: [SourceFile]) {
    self.style = style
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func text(of finding: Diagnostic) -> String {
    let places = [finding.location].compactMap(\.self) + finding.notes.map(\.location)
    let width = places.map { String($0.line).utf8.count }.max() ?? 1
    let severity = finding.severity
    let rule = "\(severity.rawValue)[\(finding.rule.id)]"
    var text = style.set(rule, as: .headline(severity))
    text += style.set(": " + visible(finding.message), as: .emphasis) + "\n"
    if let place = finding.location {
      text += frame(at: place, "^", .headline(severity), width)
    }
    if let help = finding.help {
      text += gutter("=", width) + " help: \(visible(help))\n"
    }
    for note in finding.notes {
      text += style.set("note", as: .gutter) + ": \(visible(note.message))\n"
      text += frame(at: note.location, "-", .gutter, width)
    }
    return text
  }

  /// The place and, where its file is known, the line with a run of marks below it.
  private mutating func frame(
    at place: SourceLocation, _ mark: Character, _ role: TextStyle.Role, _ width: Int
  ) -> String {
    let space = String(repeating: " ", count: width)
    let arrow = space + style.set("-->", as: .gutter) + " \(visible(place.description))\n"
    guard let lines = lines(of: place.file), place.line <= lines.count else { return arrow }
    if line.file != place.file || line.number != place.line {
      let scalars = Array(lines.text(of: place.line).unicodeScalars)
      line = (place.file, place.line, scalars)
    }
    let frame = CodeFrame(of: line.scalars, at: place)
    let number = String(place.line)
    let padding = String(repeating: " ", count: width - number.utf8.count)
    let label = style.set("\(padding)\(number) |", as: .gutter)
    let marks = String(repeating: mark, count: frame.width)
    return arrow + gutter("|", width) + "\n"
      + (frame.text.isEmpty ? label : "\(label) \(frame.text)") + "\n"
      + gutter("|", width) + " \(frame.padding)\(style.set(marks, as: role))\n"
  }

  private func gutter(_ sign: String, _ width: Int) -> String {
    style.set(String(repeating: " ", count: width + 1) + sign, as: .gutter)
  }

  private mutating func lines(of path: String) -> SourceLines? {
    if let known = lines[path] { return known }
    lines[path] = files[path].flatMap { $0.isText ? SourceLines(of: $0.bytes) : nil }
    return lines[path]
  }
}

extension SourceFile {
  /// Whether there is anything to read in it: an image, say, is neither UTF-8 nor free of zeros.
  fileprivate var isText: Bool { !bytes.contains(0) || firstInvalidUTF8(in: bytes) == nil }
}
