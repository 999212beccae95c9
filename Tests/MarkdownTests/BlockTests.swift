import Diagnostics
import Fixtures
import Markdown
import Testing

@Suite("Headings, alerts, tasks, strikethrough and HTML")
struct BlockTests {
  @Test("Headings get GitHub's slugs, made unique, and anchors where written")
  func anchors() {
    let reading = Reading(
      """
      # True costs
      ## True costs
      ## What's *it* `worth`?
      ## Titel {#costs}
      ## Costs
      ### !!!
      Underlined {#u-1}
      ---
      ## A \\{#literal}
      """)
    #expect(
      reading.document.headings.map(\.id) == [
        "true-costs", "true-costs-1", "whats-it-worth", "costs", "costs-1", "section", "u-1",
        "a-literal",
      ])
    #expect(reading.document.headings[3].content == [.text("Titel")])
    #expect(reading.document.headings.map { spot($0.location) }[1] == "2:1+13")
    #expect(reading.findings == [])
  }

  @Test("Only repeated headings get a number, and never what another heading's text gives")
  func repeatedHeadings() {
    func ids(_ text: String) -> [String] { Reading(text).document.headings.map(\.id) }
    #expect(ids("# A\n# A\n# A 1\n# A") == ["a", "a-2", "a-1", "a-3"])
    #expect(ids("# A 1\n# A\n> # A\n- # A") == ["a-1", "a", "a-2", "a-3"])
    #expect(ids("# A\n# A\n# B {#a-1}\n# C {#a}") == ["a-2", "a-3", "a-1", "a"])
    #expect(ids("# A[^1]\n\n# !\n\n# ?\n\n[^1]: # A") == ["a", "section", "section-1", "a-1"])
  }

  @Test("A heading's id is the same wherever the other headings stand")
  func stableIDs() {
    var random = SplitMix(seed: 12)
    let texts = [
      "A", "A 1", "A 2", "A-1", "B", "B {#c}", "C", "!", "É", "A 1 1", "D {#a-3}", "*E*",
    ]
    for _ in 0..<300 {
      let headings = (0..<8).map { _ in texts.randomElement(using: &random)! }
      func ids(_ headings: [String]) -> [(text: String, id: String)] {
        let reading = Reading(headings.map { "# \($0)" }.joined(separator: "\n\n"))
        #expect(
          Set(reading.document.headings.map(\.id)).count == headings.count
            || reading.findings.contains { $0.hasPrefix("duplicate-anchor") })
        return zip(headings, reading.document.headings.map(\.id)).map { ($0, $1) }
      }
      let before = ids(headings)
      let after = ids(headings.shuffled(using: &random))
      for text in Set(headings) {
        // Of headings with one slug the first has it, so only lone ones are followed.
        let slugs = Set(headings.filter { slug($0) == slug(text) })
        guard slugs.count == 1, headings.count(where: { $0 == text }) == 1 else { continue }
        #expect(
          before.first { $0.text == text }?.id == after.first { $0.text == text }?.id, "\(text)")
      }
    }
  }

  @Test(
    "Slugs are GitHub's",
    arguments: [
      ("Hello World", "hello-world"), ("Ärger & Öl", "ärger--öl"), ("a_b-c.d", "a_b-cd"),
      ("  x  y ", "x--y"), ("日本 語", "日本-語"), ("İ", "i\u{307}"), ("😀", ""), ("1. One", "1-one"),
    ])
  func slugs(text: String, expected: String) { #expect(slug(text) == expected) }

  @Test("An anchor that cannot be one, or is given twice, is an error at its place")
  func wrongAnchors() {
    #expect(Reading("# A {#b c}").findings == ["invalid-anchor@1:5+6"])
    let reading = Reading("# A {#x}\n\n# B {#x}")
    #expect(reading.findings == ["duplicate-anchor@3:5+4"])
    #expect(reading.diagnostics.first?.notes.map { spot($0.location) } == ["1:5+4"])
  }

  @Test("Headings link to themselves and fit under a page's title")
  func headingHTML() {
    let renderer = Renderer(
      link: { _ in nil }, image: { _ in nil }, citation: { _ in HTML() }, role: { _ in HTML() },
      directive: { _ in HTML() }, headingOffset: 1, idPrefix: "p-")
    let html = renderer.html(Reading("# A\n\n###### Ä").document.blocks).text
    #expect(
      html == """
        <h2 id="p-a">A<a class="anchor" href="#p-a" aria-label="Link to this section">#</a></h2>
        <h6 id="p-ä">Ä<a class="anchor" href="#p-%C3%A4" aria-label="Link to this section">#</a></h6>

        """)
  }

  @Test("A quote that opens with [!NOTE] is an alert")
  func alerts() {
    let reading = Reading("> [!note]\n> Mind *this*.\n>\n> - and that\n\n> [!TIP]\n\n> [!NOTE] x")
    #expect(
      reading.document.blocks.first
        == .alert(
          .note,
          [
            .paragraph([.text("Mind "), .emphasis([.text("this")]), .text(".")]),
            .list(
              List(
                start: nil, isTight: true,
                items: [
                  List.Item(blocks: [.paragraph([.text("and that")])])
                ])),
          ]))
    #expect(reading.document.blocks.dropFirst().first == .alert(.tip, []))
    #expect(reading.document.blocks.last == .quote([.paragraph([.text("[!NOTE] x")])]))
    #expect(
      reading.html.starts(
        with: "<div class=\"note note-note\" role=\"note\">\n<p class=\"note-t\">Note</p>\n<p>Mind")
    )
  }

  @Test("An alert of an unknown kind stays a quote and is reported")
  func unknownAlert() {
    #expect(Reading("Text\n\n> [!INFO]\n> x").findings == ["unknown-alert@3:3+7"])
  }

  @Test("Places within an alert are exact")
  func placesInAlerts() {
    let reading = Reading("> [!NOTE]\n> See [NOTE](NOTE.md).")
    #expect(reading.document.links.map { spot($0.destination.location) } == ["2:14+7"])
  }

  @Test("Tasks are done or to do")
  func tasks() throws {
    let reading = Reading("- [ ] a [b](c.md)\n- [x] *d*\n- [X] e\n- [y] f\n- \\[x] g\n- [x]")
    guard case .list(let list)? = reading.document.blocks.first else {
      Issue.record("no list")
      return
    }
    #expect(list.items.map(\.task) == [false, true, true, nil, nil, nil])
    #expect(list.items.map { $0.blocks.plainText } == ["a b", "d", "e", "[y] f", "[x] g", "[x]"])
    #expect(reading.document.links.map { spot($0.destination.location) } == ["1:13+4"])
    #expect(
      reading.html.contains(
        "<li class=\"task\"><input type=\"checkbox\" disabled aria-label=\"To do\"> a "))
  }

  @Test(
    "Two tildes strike through, over other marks too",
    arguments: [
      ("a ~~b~~ c", "a <del>b</del> c"), ("~~a *b* c~~", "<del>a <em>b</em> c</del>"),
      ("*~~a~~*", "<em><del>a</del></em>"), ("~~a ~~b~~ c~~", "<del>a <del>b</del> c</del>"),
      ("~a~ ~~~b~~~", "~a~ ~~~b~~~"), ("a ~~ b ~~", "a ~~ b ~~"), ("~~a", "~~a"),
      ("\\~~a~~", "~~a~~"), ("~~a~\\~", "~~a~~"), ("a~~b~~c", "a<del>b</del>c"),
      ("*a ~~b* c~~", "<em>a ~~b</em> c~~"),
    ])
  func strikethrough(markdown: String, html: String) {
    #expect(Reading(markdown).html == "<p>\(html)</p>\n")
  }

  @Test("Raw HTML is left out with a warning, comments without")
  func rawHTML() {
    let reading = Reading(
      "A <b>c</b>.\n\n<div>\nx\n</div>\n\n<!-- y --> d <!-- z -->\n\ne <!-- f --> g")
    #expect(
      reading.findings == [
        "raw-html@1:3+3", "raw-html@1:7+4", "raw-html@3:1+5", "raw-html@7:12+12",
      ])
    #expect(!reading.html.contains("<b") && !reading.html.contains("<div"))
    #expect(reading.document.plainText == "A c.\ne  g")
    #expect(Reading("a\n\n<!-- b\n\nc").findings == ["raw-html@3:1+6"])
    #expect(Reading("<!-- waymark: accept raw-html -->\n\n<!-- a\n\nb -->").findings == [])
  }
}
