extension SourceFile {
  /// Whether the file is UTF-8; where it is not, reports the first byte that cannot stand there.
  ///
  /// - Parameter diagnostics: gains one `not-utf8` finding when the answer is no.
  public func isUTF8(reporting diagnostics: inout [Diagnostic]) -> Bool {
    guard let offset = firstInvalidUTF8(in: bytes) else { return true }
    let lines = SourceLines(of: bytes)
    let place = SourceLocation(
      file: path, line: lines.line(at: offset), column: lines.column(at: offset))
    diagnostics.append(
      Diagnostic(
        .notUTF8, "byte \(hexadecimal(bytes[offset])) is not UTF-8", at: place,
        help: "save the file with the encoding UTF-8"))
    return false
  }
}

/// The offset of the first byte that does not belong to well-formed UTF-8, or nil.
package func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  var index = 0
  while index < bytes.count {
    let length = lengthOfScalar(in: bytes, at: index)
    if length == 0 { return index }
    index += length
  }
  return nil
}

/// The length of the well-formed sequence that starts at an index (Unicode, table 3-7), or 0.
private func lengthOfScalar(in bytes: [UInt8], at index: Int) -> Int {
  let first = bytes[index]
  let second: ClosedRange<UInt8>
  let length: Int
  switch first {
  case 0...0x7F: return 1
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard bytes.count - index >= length, second.contains(bytes[index + 1]) else { return 0 }
  let rest = bytes[(index + 2)..<(index + length)]
  return rest.allSatisfy { (0x80...0xBF).contains($0) } ? length : 0
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "0x" + (digits.utf8.count == 1 ? "0" : "") + digits
}

extension Rule {
  /// A text file that is not UTF-8.
  public static let notUTF8 = Rule(
    "not-utf8", .error,
    summary: "A text file of the guide is not encoded in UTF-8.",
    reason: """
      Another encoding would print wrong letters on every page, and a wrong byte cannot be told \
      from a damaged file.
      """,
    example: "A page saved as Latin-1, in which é is the single byte 0xE9.",
    fix: "Save the file again with the encoding UTF-8; most editors offer it under “Save as”.")
}
