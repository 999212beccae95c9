import Diagnostics
import FuzzOracle
import Markdown

/// Any bytes as a page: they parse, what is found stands in the file, and what is written is markup
/// of the few elements that the writer makes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarkdown(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let file = SourceFile(
    path: "page.md", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  var findings: [Diagnostic] = []
  let document = Document(parsing: file, reporting: &findings)
  holdPlaces(of: findings, in: [file])
  let renderer = Renderer.names
  holdMarkup(renderer.html(document.blocks))
  holdMarkup(renderer.endnotes(document))
  let ids = document.headings.map(\.id)
  hold(
    Set(ids).count == ids.count || findings.contains { $0.severity == .error },
    "two headings of one id")
  _ = FrontMatter(of: file)
  return 0
}

/// Holds that markup opens no element that the writer does not make and nests what it opens.
private func holdMarkup(_ html: HTML) {
  var open: [[UInt8]] = []
  var rest = html.bytes[...]
  while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
    guard let end = rest[tag...].firstIndex(of: UInt8(ascii: ">")) else {
      return hold(false, "a tag that does not end")
    }
    let isEnd = rest[tag + 1] == UInt8(ascii: "/")
    let name = Array(
      rest[(tag + (isEnd ? 2 : 1))..<end].prefix { $0 != UInt8(ascii: " ") })
    let word = String(decoding: name, as: UTF8.self)
    hold(elements.contains(word) || voidElements.contains(word), "an element '\(word)'")
    if isEnd {
      hold(open.popLast() == name, "'\(word)' ends out of turn")
    } else if elements.contains(word) {
      open.append(name)
    }
    rest = rest[(end + 1)...]
  }
  hold(open.isEmpty, "an element that does not end")
  hold(
    html.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 },
    "a control character")
}

private let elements: Set = [
  "a", "blockquote", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol",
  "p", "pre", "span", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
]

private let voidElements: Set = ["br", "hr", "img", "input"]

extension Renderer {
  /// Writes links as they are, and names as their text.
  fileprivate static var names: Renderer {
    Renderer(
      link: { Target(address: $0.destination.value, isExternal: false) },
      image: { $0.source.value },
      citation: { HTML(escaping: $0.items.map(\.key.value).joined(separator: "<")) },
      role: { HTML(escaping: $0.argument.value) },
      directive: { HTML(escaping: $0.name.value) })
  }
}
