import Diagnostics
import Markdown

/// A document with everything that was said while it was read.
struct Reading {
  let document: Document
  let diagnostics: [Diagnostic]

  init(_ text: String, path: String = "page.md") {
    self.init(bytes: Array(text.utf8), path: path)
  }

  init(bytes: [UInt8], path: String = "page.md") {
    var diagnostics: [Diagnostic] = []
    document = Document(
      parsing: SourceFile(path: path, bytes: bytes), reporting: &diagnostics)
    self.diagnostics = diagnostics.sorted()
  }

  /// `rule@line:column+length` of every finding.
  var findings: [String] {
    diagnostics.map { finding in
      finding.rule.id + "@" + (finding.location.map(spot) ?? "-")
    }
  }

  /// The body and the endnotes as HTML.
  var html: String {
    Renderer.plain.html(document.blocks).text + Renderer.plain.endnotes(document).text
  }
}

/// `line:column+length`.
func spot(_ place: SourceLocation) -> String { "\(place.line):\(place.column)+\(place.length)" }

extension Renderer {
  /// Writes links as they are, and names as their text.
  static var plain: Renderer {
    Renderer(
      link: { Target(address: $0.destination.value, isExternal: false) },
      image: { $0.source.value },
      citation: { citation in
        let keys = citation.items.map { "\($0.prefix)|\($0.key.value)|\($0.locator)" }
        return HTML(escaping: "<cite \(keys.joined(separator: ";"))>")
      },
      role: { HTML(escaping: "<\($0.name.value) \($0.argument.value)>") },
      directive: { HTML(escaping: "<\($0.name.value)>") })
  }
}
