import Diagnostics

/// Text that YAML reads as something else than its writer meant, although it is valid YAML.
enum YAMLTraps {
  /// `>5`, which YAML reads as the header of a folded text, and characters no text should hold.
  static func inScalar(
    _ scalar: YAMLScalar, header: YAMLMark, _ file: String, _ lines: YAMLLines
  ) -> Diagnostic? {
    if scalar.style == .folded {
      let after = lines.line(header.line).dropFirst(header.column + 1).first
      if after?.properties.numericType != nil {
        return unquotedComparison(line: header.line, column: header.column, file, lines)
      }
    }
    guard let control = scalar.text.unicodeScalars.first(where: isControl) else { return nil }
    return .controlCharacter(
      control.value,
      at: SourceLocation(file: file, line: header.line + 1, column: header.column + 1))
  }

  /// `[5..10]`, which YAML reads as a list of one text.
  static func inList(
    _ elements: [YAMLNode], at location: SourceLocation
  ) -> Diagnostic? {
    guard elements.count == 1, let scalar = elements[0].scalar, scalar.style == .plain,
      looksLikeRange(scalar.text)
    else { return nil }
    return Diagnostic(
      .yamlTrap, "a range without quotes, which YAML reads as a list",
      at: location.spanning(through: elements[0].location),
      help: "write \"[\(scalar.text)]\" with the quotes")
  }

  /// `{amount: $15,000}` and `{c: "a","b"}`, where YAML reads a second key, without a value, after
  /// the comma.
  static func inMapping(
    _ last: YAMLNode.Entry, then key: Located<String>, _ style: YAMLScalar.Style
  ) -> Diagnostic? {
    guard let before = last.value.scalar else { return nil }
    let place = last.value.location.spanning(through: key.location)
    if before.style == .plain, isGroup(key.value), endsInDigit(before.text),
      key.location.column == last.value.location.column + last.value.location.length + 1
    {
      return Diagnostic(
        .yamlTrap, "a comma in a number without quotes, where YAML begins a second key",
        at: place,
        help: "put all of it in quotes: \(last.key.value): \"\(before.text),\(key.value)\"")
    }
    if before.style == .quoted, style == .quoted {
      let list = "[\"\(before.text)\", \"\(key.value)\"]"
      return Diagnostic(
        .yamlTrap, "a second text after the comma, which YAML reads as a key",
        at: place, help: "write \(last.key.value): \(list)")
    }
    return nil
  }

  /// `>= 10` without quotes, whose `>` begins a folded text.
  static func unquotedComparison(
    line: Int, column: Int, _ file: String, _ lines: YAMLLines
  ) -> Diagnostic {
    let scalars = lines.line(line)
    let rest = scalars.dropFirst(column).prefix { $0 != "," && $0 != "}" && $0 != "]" && $0 != "#" }
    let text = String(String.UnicodeScalarView(trimmed(rest)))
    return Diagnostic(
      .yamlTrap, "a comparison without quotes: YAML reads '>' as the start of a folded text",
      at: SourceLocation(
        file: file, line: line + 1, column: column + 1, length: text.unicodeScalars.count),
      help: "write \"\(text)\" with the quotes")
  }

  /// Whether a text is two bounds with `..` between them, such as `5..10` or `10%..20%`.
  static func looksLikeRange(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, isDigit(first) || first == UInt8(ascii: "$"),
      !bytes.contains(UInt8(ascii: "/"))
    else { return false }
    return zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: ".") && $1 == $0 }
  }

  private static func isGroup(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count >= 3 && bytes.prefix(3).allSatisfy(isDigit)
      && (bytes.count == 3 || !isDigit(bytes[3]))
  }

  private static func endsInDigit(_ text: String) -> Bool { text.utf8.last.map(isDigit) ?? false }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

extension SourceLocation {
  /// The place from here through the end of another on the same line.
  func spanning(through other: SourceLocation) -> SourceLocation {
    guard other.line == line, other.column >= column else { return self }
    return SourceLocation(
      file: file, line: line, column: column, length: other.column + other.length - column)
  }
}
