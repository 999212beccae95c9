/// Ids of footnotes hold a colon, which no heading's id can, so the two never meet.
extension BlockWriter {
  /// Writes a reference to a footnote, a link to its text.
  mutating func writeReference(_ number: Int, _ occurrence: Int) {
    html.append(trusted: "<sup class=\"cite\"><a href=\"#")
    html.append(noteID(number))
    html.append(trusted: "\" id=\"")
    html.append(referenceID(number, occurrence))
    let mark = mark(number)
    html.append(HTML(trusted: "\" aria-label=\"Note \(mark)\">\(mark)</a></sup>"))
  }

  /// Writes the footnotes' texts as a list.
  mutating func write(_ footnotes: [Footnote]) {
    html.append(trusted: "<ol class=\"notes lettered\" type=\"a\">\n")
    for (index, footnote) in footnotes.enumerated() {
      html.append(trusted: "<li id=\"")
      html.append(noteID(index + 1))
      html.append(trusted: "\"><div>")
      write(footnote, number: index + 1)
      html.append(trusted: "</div></li>\n")
    }
    html.append(trusted: "</ol>\n")
  }

  /// Writes a footnote's blocks, with the links back at the end of the last paragraph.
  private mutating func write(_ footnote: Footnote, number: Int) {
    guard case .paragraph(let last)? = footnote.blocks.last else {
      write(footnote.blocks)
      return writeBackLinks(number, footnote.references)
    }
    write(Array(footnote.blocks.dropLast()))
    startLine()
    html.append(trusted: "<p>")
    write(last)
    writeBackLinks(number, footnote.references)
    html.append(trusted: "</p>\n")
  }

  private mutating func writeBackLinks(_ number: Int, _ references: Int) {
    for occurrence in 1...max(1, references) {
      html.append(trusted: " <a href=\"#")
      html.append(referenceID(number, occurrence))
      let label =
        references > 1
        ? "Back to note \(mark(number)), place \(occurrence), in the text"
        : "Back to note \(mark(number)) in the text"
      html.append(HTML(trusted: "\" aria-label=\"\(label)\">↩</a>"))
    }
  }

  /// A footnote's letter, `a` to `z`, then `aa`: citations beside it have numbers.
  private func mark(_ number: Int) -> String {
    var bytes: [UInt8] = []
    var rest = number
    while rest > 0 {
      let (quotient, letter) = (rest - 1).quotientAndRemainder(dividingBy: 26)
      bytes.append(UInt8(ascii: "a") + UInt8(truncatingIfNeeded: letter))
      rest = quotient
    }
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }

  private func noteID(_ number: Int) -> HTML {
    HTML(escaping: "\(renderer.idPrefix)fn:\(number)")
  }

  private func referenceID(_ number: Int, _ occurrence: Int) -> HTML {
    HTML(escaping: "\(renderer.idPrefix)fnref:\(number)" + (occurrence > 1 ? ":\(occurrence)" : ""))
  }
}
