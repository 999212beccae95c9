import Diagnostics
import Markdown
import Testing

@Suite("Tables")
struct TableTests {
  private func firstTable(_ reading: Reading) -> Table? {
    reading.document.allBlocks.lazy.compactMap {
      if case .table(let table) = $0 { table } else { nil }
    }.first
  }

  private func texts(_ rows: [[[Inline]]]) -> [[String]] { rows.map { $0.map(\.plainText) } }

  @Test("A pipe table has a header, alignments and rows")
  func basics() throws {
    let reading = Reading(
      """
      | Option | Cost | Time | Note |
      | ------ | :--- | ---: | :-: |
      | RAG | low | 3 weeks | - |
      """)
    let table = try #require(firstTable(reading))
    #expect(table.alignments == [nil, .left, .right, .center])
    #expect(table.header.map(\.plainText) == ["Option", "Cost", "Time", "Note"])
    #expect(texts(table.rows) == [["RAG", "low", "3 weeks", "-"]])
    #expect(reading.findings == [])
  }

  @Test("Outer pipes may be left out")
  func withoutOuterPipes() throws {
    let table = try #require(firstTable(Reading("a | b\n--- | ---\n1 | 2")))
    #expect(texts(table.rows) == [["1", "2"]])
  }

  @Test("An escaped pipe belongs to its cell, in code too, and other escapes stay")
  func escapedPipes() throws {
    let table = try #require(firstTable(Reading("| a |\n| - |\n| `x\\|y` \\| \\*z\\* |")))
    #expect(
      table.rows.first?.first == [.code("x|y"), .text(" | *z*")])
  }

  @Test("Emphasis does not reach from one cell into the next")
  func cellsAreApart() throws {
    let table = try #require(firstTable(Reading("| *x | y* |\n|---|---|\n| **1 | 2** |")))
    #expect(table.header == [[.text("*x")], [.text("y*")]])
    #expect(table.rows == [[[.text("**1")], [.text("2**")]]])
  }

  @Test("Cells know the document's link definitions, wherever they stand")
  func linkDefinitions() throws {
    let reading = Reading(
      "| [r] |\n|---|\n| [s][r] |\n\n```\nopen fence\n\n[r]: /no\n```\n\n[r]: a.md")
    #expect(reading.document.links.map(\.destination.value) == ["a.md", "a.md"])
    #expect(reading.document.links.map { spot($0.destination.location) } == ["11:6+4", "11:6+4"])
  }

  @Test("A hash at a cell's end is text")
  func hashes() throws {
    let table = try #require(firstTable(Reading("| # | C # |\n|---|---|\n| ## | ## x ## |")))
    #expect(texts([table.header] + table.rows) == [["#", "C #"], ["##", "## x ##"]])
  }

  @Test("Short rows are filled up, cells beyond the last column are reported")
  func raggedRows() throws {
    let reading = Reading("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |")
    #expect(texts(try #require(firstTable(reading)).rows) == [["1", ""], ["1", "2"]])
    #expect(reading.findings == ["ragged-table@4:11+1"])
  }

  @Test("A header that does not match its line of dashes is no table, and is reported")
  func mismatch() {
    let reading = Reading("Text\n\n| a | b |\n|---|\n| 1 | 2 |")
    #expect(firstTable(reading) == nil)
    #expect(reading.findings == ["ragged-table@3:1+9"])
  }

  @Test("Text before the header row stays a paragraph, with its emphasis")
  func leadingText() throws {
    let reading = Reading("Some *intro*\nover two lines\n| a |\n|---|\n| 1 |")
    #expect(
      reading.document.blocks.first
        == .paragraph([
          .text("Some "), .emphasis([.text("intro")]), .softBreak, .text("over two lines"),
        ]))
    #expect(texts(try #require(firstTable(reading)).rows) == [["1"]])
  }

  @Test("A byte order mark before a fence does not open it")
  func byteOrderMark() {
    let reading = Reading("- \u{FEFF}```\n  a\n  |-|\n\nText | b\n-|-\nc | d")
    #expect(reading.document.plainText == "\u{FEFF}```\na\nText b\nc d")
  }

  @Test("A table may stand in a quote and in a list")
  func nested() throws {
    for text in [
      "> | a |\n> |---|\n> | 1 |", "- | a |\n  |---|\n  | 1 |", "> - | a |\n>   |---|\n>   | 1 |",
    ] {
      #expect(texts(try #require(firstTable(Reading(text))).rows) == [["1"]])
    }
  }

  @Test("A line of dashes below a table is a rule, not a heading's underline")
  func ruleBelow() {
    let reading = Reading("| a |\n|---|\n| 1 |\n---\nText")
    #expect(reading.document.headings == [])
    #expect(reading.document.blocks.count == 3)
    #expect(reading.document.blocks.dropFirst().first == .thematicBreak)
  }

  @Test("A table in code stays code, a paragraph with pipes stays a paragraph")
  func notTables() {
    #expect(firstTable(Reading("```\n| a |\n|---|\n```")) == nil)
    #expect(firstTable(Reading("a | b\nc | d")) == nil)
  }

  @Test("A long header does not make every cell long")
  func longHeader() {
    let header = String(repeating: "a ", count: 2000)
    let html = Reading("\(header)|b\n-|-\n" + String(repeating: "c|d\n", count: 2000)).html
    #expect(html.utf8.count < 500_000)
  }

  @Test("Tables say what their columns are, and name rows by an empty first header cell")
  func html() {
    let html = Reading("| | **A** |\n|---|--:|\n| x | 1 |").html
    #expect(
      html == """
        <table class="stack">
        <thead>
        <tr>
        <td></td>
        <th scope="col" class="right"><strong>A</strong></th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row">x</th>
        <td data-l="A" class="right"><span>1</span></td>
        </tr>
        </tbody>
        </table>

        """)
  }
}
