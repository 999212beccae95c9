import Diagnostics

/// The schemas that a YAML file's comments name for editors, as in
/// `# yaml-language-server: $schema=../schemas/assessment.schema.json`, each at its place.
func schemaLines(in file: SourceFile) -> [Located<String>] {
  SourceLines(of: file.bytes).all.enumerated().compactMap { index, line in
    guard line.first == UInt8(ascii: "#"), let start = end(of: "$schema=", in: line),
      end(of: "yaml-language-server:", in: line[..<start]) != nil
    else { return nil }
    let path = line[start...].prefix { $0 > 0x20 }
    let name = String(decoding: path, as: UTF8.self)
    let before = String(decoding: line[..<start], as: UTF8.self).unicodeScalars.count
    return Located(
      name,
      at: SourceLocation(
        file: file.path, line: index + 1, column: before + 1,
        length: max(1, name.unicodeScalars.count)))
  }
}

/// Where a text ends in a line, at its first place, or nil where it is not in it.
private func end(of text: String, in line: ArraySlice<UInt8>) -> Int? {
  let needle = Array(text.utf8)
  guard line.count >= needle.count else { return nil }
  let starts = line.startIndex...(line.endIndex - needle.count)
  return starts.first { line[$0...].starts(with: needle) }.map { $0 + needle.count }
}
