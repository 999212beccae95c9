import Diagnostics
import Markdown
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  private func yaml(_ text: String) -> String? {
    FrontMatter(of: SourceFile(path: "a.md", text: text)).map {
      String(decoding: $0.yaml.bytes, as: UTF8.self)
    }
  }

  @Test("Front matter is the text between two lines of dashes, at its own lines")
  func split() {
    #expect(yaml("---\ntitle: x\n---\nText") == "\ntitle: x\n")
    #expect(yaml("---\r\na: 1\r\nb: 2\r\n...\r\nText") == "\na: 1\r\nb: 2\r\n")
    #expect(yaml("\u{FEFF}---  \na: 1\n--- \n") == "\na: 1\n")
    #expect(yaml("---\n---\n") == "\n")
  }

  @Test("A page without front matter has none")
  func none() {
    for text in ["", "Text", "----\na\n---", "\n---\na: 1\n---\n", "--- a\n---", "---"] {
      #expect(yaml(text) == nil, "\(text)")
    }
  }

  @Test("Front matter without an end is an error, and nothing is read")
  func unclosed() {
    let reading = Reading("---\ntitle: x\n# A")
    #expect(yaml("---\ntitle: x\n# A") == nil)
    #expect(reading.findings == ["unclosed-front-matter@1:1+3"])
    #expect(reading.document.blocks == [])
  }

  @Test(
    "Front matter without an end is noted where it seems to end",
    arguments: [("---\na: 1\n--\nText", 3), ("---\na: 1\nq---\n", 3), ("---\na: 1\n\nText", 3)])
  func likelyEnd(text: String, line: Int) {
    #expect(Reading(text).diagnostics.flatMap(\.notes).map(\.location.line) == [line])
  }

  @Test("Front matter is not part of the body")
  func body() {
    #expect(Reading("---\na: '[x](y)'\n---\n\nText").document.plainText == "Text")
    #expect(Reading("---\na: 1\n---").document.blocks == [])
  }

  @Test("Long front matter is not too many empty lines")
  func long() {
    let lines = (0..<200).map { "k\($0): 1\n\n" }.joined()
    #expect(Reading("---\n\(lines)---\nText").findings == [])
  }
}
