import Diagnostics

/// Why a file of `Content/media/` may do something in a reader's browser, or nil where it cannot.
///
/// Media go into the site as they are and open under its own address, where a page's policy does not
/// reach: only kinds that browsers show without running anything pass, and of SVG only drawings.
func mediaActivity(of file: SourceFile) -> String? {
  let ending = lowercased(file.path.utf8.split(separator: UInt8(ascii: ".")).last ?? [][...])
  if ending == Array("svg".utf8) { return drawingActivity(of: file) }
  guard passiveEndings.contains(where: { Array($0.utf8) == ending }) else {
    return "a file of this kind may run in a reader's browser"
  }
  return nil
}

/// Kinds of file that browsers show or save without running anything.
private let passiveEndings = [
  "png", "jpg", "jpeg", "gif", "webp", "avif", "mp4", "webm", "pdf", "txt", "csv", "tsv", "json",
  "yaml", "zip",
]

/// What in an SVG goes beyond a drawing.
///
/// Character references could spell any of it, so there are none, and addresses lead within the file.
private func drawingActivity(of file: SourceFile) -> String? {
  var ignored: [Diagnostic] = []
  guard file.isUTF8(reporting: &ignored) else { return "an SVG that is not UTF-8" }
  let text = lowercased(file.bytes[...])
  for mark in activeMarks where contains(text, mark) { return "an SVG with '\(mark)'" }
  for position in text.indices {
    if let handler = eventHandler(in: text, at: position) {
      return "an SVG with the event handler '\(handler)'"
    }
    if leadsOut(text, at: position) { return "an SVG with an address outside the file" }
  }
  return nil
}

private let activeMarks = [
  "<script", ":script", "javascript:", "foreignobject", "<!entity", "<!doctype", "<?xml-stylesheet",
  "<iframe", "<embed", "<object", "<animate", "<set", ":animate", ":set", "&#", "@import",
  "url(http",
  "url(\"http", "url('http", "encoding=\"utf-16", "encoding=\"utf-7",
]

/// The attribute `on…=` that starts here, or nil.
private func eventHandler(in text: [UInt8], at position: Int) -> String? {
  guard position > 0, !isLetter(text[position - 1]), text[position...].starts(with: "on".utf8)
  else {
    return nil
  }
  let name = text[position...].prefix(while: isLetter)
  let next = text[name.endIndex...].first { !isSpace($0) }
  return name.count > 2 && next == UInt8(ascii: "=") ? String(decoding: name, as: UTF8.self) : nil
}

/// Whether a link or source that does not start with `#` is given here.
private func leadsOut(_ text: [UInt8], at position: Int) -> Bool {
  guard let name = ["href", "src"].first(where: { text[position...].starts(with: $0.utf8) }) else {
    return false
  }
  let rest = text[(position + name.utf8.count)...].drop(while: isSpace)
  guard rest.first == UInt8(ascii: "=") else { return false }
  let value = rest.dropFirst().drop(while: isSpace).dropFirst().drop(while: isSpace)
  return value.first != UInt8(ascii: "#")
}

private func contains(_ text: [UInt8], _ mark: String) -> Bool {
  let mark = Array(mark.utf8)
  guard let first = mark.first else { return false }
  return text.indices.contains { text[$0] == first && text[$0...].starts(with: mark) }
}

private func lowercased(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
