import Diagnostics
import Markdown
import Testing

@Suite("Places")
struct PlaceTests {
  private func links(_ text: String) -> [String] {
    Reading(text).document.links.map { spot($0.destination.location) }
  }

  @Test("A link's place is its address")
  func addresses() {
    #expect(links("See [a.md](a.md) and [b](<c d.md> \"t\").") == ["1:12+4", "1:27+6"])
    #expect(links("<https://a.org> and [https://a.org](https://a.org)") == ["1:2+13", "1:37+13"])
    #expect(links("[a\\]b](c\\_d.md)") != [])
  }

  @Test("A reference link's place is where its address is defined")
  func references() {
    #expect(links("[a][b], [b]\n\n[b]: c.md") == ["3:6+4", "3:6+4"])
    #expect(links("> [a]: <b.md>\n\n[a]") == ["1:9+4"])
  }

  @Test("Places hold in quotes, lists, over lines and behind wide letters")
  func surroundings() {
    #expect(links("> - x\n>   y [a](b.md)\n>\n>   z [c](d.md)") == ["2:11+4", "4:11+4"])
    #expect(links("日本語 😀 é [x](y.md)") == ["1:13+4"])
    #expect(links("\u{FEFF}[x](y.md)") == ["1:5+4"])
    #expect(links("a\r\nb [x](y.md)\r\n\r\n[z](w.md)") == ["2:7+4", "4:5+4"])
    #expect(links("a &amp; b &lt; [x](x) [x\ny](x)") == ["1:20+1", "2:4+1"])
    #expect(links("\t- [x](y.md)\n\n-\t[x](y.md)") == ["3:7+4"])
  }

  @Test("The same word in code and text before does not mislead")
  func sameWord() {
    let reading = Reading("The key `[@a]` and @a, cited [@a], [a](a) `{value}` {value}`a`.")
    #expect(
      reading.document.citations.first.map { spot($0.items[0].key.location) } == "1:31+2")
    #expect(reading.document.links.map { spot($0.destination.location) } == ["1:40+1"])
    #expect(reading.document.roles.map { spot($0.name.location) } == ["1:54+5"])
  }

  @Test("Front matter counts as lines")
  func frontMatter() {
    #expect(links("---\ntitle: x\n---\n[x](y.md)") == ["4:5+4"])
  }

  @Test("Markdown in another file stands where the passage says")
  func passages() {
    func places(_ text: String, _ runs: [Passage.Run]) -> [String] {
      var diagnostics: [Diagnostic] = []
      let whole = SourceLocation(file: "a.yaml", line: 7, column: 10, length: 3)
      let document = Document(
        parsing: Passage(text, at: whole, runs: runs), reporting: &diagnostics)
      return document.links.map { spot($0.destination.location) }
    }
    let start = Passage.Run(offset: 0, line: 7, column: 10)
    #expect(places("a [b](c.md)", [start]) == ["7:16+4"])
    #expect(
      places("ä\n[b](c.md)", [start, .init(offset: 2, line: 8, column: 3)]) == ["8:7+4"])
    #expect(places("a [b](c.md)", []) == ["7:10+3"])
    #expect(
      places("[b](c.md)", [start, .init(offset: 6, line: 8, column: 1)]) == ["7:14+2"])
  }

  @Test("A directive's and a table's names stand where they are in a footnote")
  func inFootnotes() {
    let reading = Reading(
      "A[^1].\n\n[^1]: See [@a] and\n    {value}`b`.\n\n    | c |\n    |---|\n    | [d](e.md) |")
    #expect(reading.document.citations.map { spot($0.items[0].key.location) } == ["3:12+2"])
    #expect(reading.document.roles.map { spot($0.argument.location) } == ["4:13+1"])
    #expect(reading.document.links.map { spot($0.destination.location) } == ["8:11+4"])
  }

  @Test("A byte that is not UTF-8 is one error at its column, and the page is empty")
  func notUTF8() {
    let reading = Reading(bytes: Array("ä\nöx".utf8) + [0xFF] + Array("y [a](b)\n".utf8))
    #expect(reading.findings == ["not-utf8@2:3+1"])
    #expect(reading.document.blocks == [])
  }
}
