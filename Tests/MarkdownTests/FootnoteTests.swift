import Diagnostics
import Markdown
import Testing

@Suite("Footnotes")
struct FootnoteTests {
  @Test("Footnotes are numbered by first reference and list every place that refers to them")
  func numbers() {
    let reading = Reading("A[^b] and[^a], again[^b].\n\n[^a]: Alpha\n[^b]: Beta")
    #expect(reading.document.footnotes.map(\.label) == ["b", "a"])
    #expect(reading.document.footnotes.map(\.references) == [2, 1])
    #expect(reading.findings == [])
    #expect(
      reading.html == """
        <p>A<sup class="cite"><a href="#fn:1" id="fnref:1" aria-label="Note a">a</a></sup> \
        and<sup class="cite"><a href="#fn:2" id="fnref:2" aria-label="Note b">b</a></sup>, \
        again<sup class="cite"><a href="#fn:1" id="fnref:1:2" aria-label="Note a">a</a></sup>.</p>
        <ol class="notes lettered" type="a">
        <li id="fn:1"><div>
        <p>Beta <a href="#fnref:1" aria-label="Back to note a, place 1, in the text">↩</a> \
        <a href="#fnref:1:2" aria-label="Back to note a, place 2, in the text">↩</a></p>
        </div></li>
        <li id="fn:2"><div>
        <p>Alpha <a href="#fnref:2" aria-label="Back to note b in the text">↩</a></p>
        </div></li>
        </ol>

        """)
  }

  @Test("A footnote is not read as the definition of a link")
  func noLinkDefinition() {
    let reading = Reading("Text[^1].\n\n[^1]: note")
    #expect(reading.document.links == [])
    #expect(reading.document.footnotes.map(\.blocks) == [[.paragraph([.text("note")])]])
  }

  @Test("Indented blocks and continued lines belong to a footnote, what follows does not")
  func extent() {
    let reading = Reading(
      """
      Text[^1].

      [^1]: First
      goes on

          Second *paragraph*

          - item

                code
      After.
      """)
    #expect(reading.document.footnotes.first?.blocks.count == 3)
    #expect(
      reading.document.footnotes.first?.blocks.plainText
        == "First goes on\nSecond paragraph\nitem\ncode\n")
    #expect(reading.document.blocks.last == .paragraph([.text("After.")]))
  }

  @Test("A footnote's text may start with anything, even what would be a rule or a list")
  func oddContents() {
    for (text, plain) in [("- - -", ""), ("1. one", "one"), ("# Head", "Head"), ("", "")] {
      let reading = Reading("A[^n].\n\n[^n]: \(text)\n\nB")
      #expect(reading.document.footnotes.map { $0.blocks.plainText } == [plain])
      #expect(reading.document.plainText == "A.\nB")
    }
  }

  @Test("A footnote may interrupt a paragraph and a list")
  func interrupts() {
    let reading = Reading("- item[^1]\n[^1]: note\n\nPara\n[^2]: unused")
    #expect(reading.document.footnotes.map { $0.blocks.plainText } == ["note"])
    #expect(reading.findings == ["unused-footnote@5:1+4"])
    #expect(reading.document.plainText == "item\nPara")
  }

  @Test("Footnotes may refer to footnotes, to themselves too")
  func cycles() {
    let reading = Reading("A[^1].\n\n[^1]: See[^2].\n[^2]: See[^1] and[^2].")
    #expect(reading.document.footnotes.map(\.references) == [2, 2])
    #expect(reading.findings == [])
  }

  @Test("A text may start on the line below its mark, as code too")
  func belowTheMark() {
    let reading = Reading("A[^1] [^2] [^3].\n\n[^1]:\n        b\n[^2]:\n    c\n\n [^3]:\n      d")
    #expect(
      reading.document.footnotes.map(\.blocks) == [
        [.code(language: nil, text: "b\n")], [.paragraph([.text("c")])],
        [.paragraph([.text("d")])],
      ])
    #expect(reading.findings == [])
  }

  @Test("In code a footnote's mark is code")
  func code() {
    let reading = Reading("`[^1]`\n\n```\n[^1]: x\n```\n\n    [^1]: y\n\n- ```\n  [^1]: z\n  ```")
    #expect(reading.findings == [])
    #expect(reading.document.plainText == "[^1]\n[^1]: x\n\n[^1]: y\n\n[^1]: z\n")
  }

  @Test("An escaped mark is text")
  func escaped() {
    let reading = Reading("A\\[^1], [\\^1]")
    #expect(reading.document.plainText == "A[^1], [^1]")
    #expect(reading.findings == [])
  }

  @Test("What is wrong with a footnote is said at its mark")
  func mistakes() {
    #expect(Reading("Text [^nope] x").findings == ["unknown-footnote@1:6+7"])
    #expect(
      Reading("A[^a].\n\n[^a]: x\n[^A]: y").findings == ["duplicate-footnote@4:1+4"])
    #expect(Reading("> [^a]: x\n\n[^b]\n\n[^b]: y").findings == ["misplaced-footnote@1:3+4"])
    #expect(
      Reading("A[^one].\n\n[^ones]: x").diagnostics.first?.help == "did you mean 'ones'?")
  }
}
