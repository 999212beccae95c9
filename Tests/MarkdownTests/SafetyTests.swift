import Diagnostics
import Fixtures
import Testing

@testable import Markdown

@Suite("Safety")
struct SafetyTests {
  @Test(
    "Text is escaped byte by byte, whatever combines with it",
    arguments: [
      ("<script>\"'&", "&lt;script&gt;&quot;&#39;&amp;"), ("\u{600}<b>", "\u{600}&lt;b&gt;"),
      ("\"\u{301}>\u{20DD}", "&quot;\u{301}&gt;\u{20DD}"), ("a\u{0}b\u{1B}[\u{7F}", "a�b�[�"),
      ("\t\r\n", "\t\r\n"),
    ])
  func escaping(text: String, expected: String) {
    #expect(Array(HTML(escaping: text).bytes) == Array(expected.utf8))
  }

  @Test("A tag after U+0600 stays text on the page")
  func combiningTags() {
    let reading = Reading(
      "a\u{600}<script>x</script> `\u{600}<b>` [\u{600}<i](x \"\u{600}\\\"<u\")")
    #expect(!reading.html.utf8.elementsEqual([]))
    for tag in ["<script", "<b", "<i", "<u"] {
      #expect(reading.html.utf8.firstRange(of: Array(tag.utf8)) == nil, "\(tag)")
    }
  }

  @Test(
    "Addresses that may stand in a page",
    arguments: [
      ("https://a.org", "https://a.org"), ("HTTP://a", "HTTP://a"), ("mailto:a@b", "mailto:a@b"),
      ("a.md#b", "a.md#b"), ("#b", "#b"), ("../a", "../a"), ("a/b:c", "a/b:c"), ("?a:b", "?a:b"),
      (" a\n.md ", "a.md"), ("", ""), ("/a", "/a"),
    ])
  func safe(address: String, expected: String) { #expect(safeAddress(address) == expected) }

  @Test(
    "Addresses that may not",
    arguments: [
      "javascript:alert(1)", "JavaScript:x", "java\nscript:x", "\u{1}javascript:x", " vbscript:x",
      "data:text/html,x", "file:///etc/passwd", "//evil.example", "\\\\evil", "/\\evil", "/\t/evil",
      "blob:x", "feed:javascript:x", "ftp://a",
    ])
  func unsafe(address: String) {
    #expect(safeAddress(address) == nil)
  }

  @Test("An address that may not stand in a page is an error at its place")
  func unsafeAddresses() {
    #expect(Reading("[x](javascript:y)").findings == ["unsafe-address@1:5+12"])
    for address in [
      "java&#10;script:y", "<//evil>", "</\\evil>", "</\t/evil>", "data:,",
    ] {
      let reading = Reading("[*x*](\(address))")
      #expect(
        reading.html == "<p><em>x</em></p>\n" || !reading.html.contains("script"), "\(address)")
    }
    #expect(Reading("[*x*](java&#10;script:y)").html == "<p><em>x</em></p>\n")
    #expect(Reading("![x](https://a.org/b.png) ![y](b.png)").findings == ["unsafe-address@1:6+19"])
    #expect(!Reading("![x](https://a.org/b.png)").html.contains("<img"))
  }

  @Test("Control characters never reach a page, not by character references either")
  func controls() {
    let reading = Reading("a\u{1}b &#1; &#27; \\&#2; `\u{2}` [\u{3}](\u{4} \"\u{5}\")\u{B}\u{7F}")
    #expect(reading.html.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
  }

  @Test("What keeps libcmark busy is refused at once, at its line")
  func refusals() {
    let families: [(String, Int)] = [
      (String(repeating: "- ", count: 33) + "a", 1),
      ("a\n\n" + String(repeating: ">", count: 33) + "*a*", 3),
      (String(repeating: " ", count: 161) + "a", 1),
      (String(repeating: "-\n\n", count: 40), 65),
      ("b\n" + String(repeating: "![[]()", count: 2100), 2),
      (String(repeating: "[", count: 4097), 1),
      (String(repeating: "a\n", count: 140_000), 1),
    ]
    for (text, line) in families {
      let reading = Reading(text)
      #expect(reading.diagnostics.map(\.rule) == [.markdownTooComplex])
      #expect(reading.diagnostics.first?.location?.line == line)
      #expect(reading.document.blocks == [])
    }
  }

  /// A sixteenth of what the guard lets pass, as this build is not optimized; anything quadratic
  /// would take minutes all the same.
  @Test("What the guard lets pass is parsed in time that grows with its length")
  func worstAccepted() {
    let unit = 16 * 1024
    func fill(_ text: String) -> String {
      String(repeating: text, count: unit / text.utf8.count)
    }
    let nested = (0..<32).map { String(repeating: "  ", count: $0) + "-\n\n" }.joined()
    let inputs = [
      fill("*a **b "), fill("`a` "), fill("{v}`a`"), fill("a~~b "), fill("<b>"), fill("a\n"),
      fill("&amp;{v}`\\_` "), fill("> > > > *a*\n"), fill(nested + "a\n"), fill("|a|b\n|-|-\n"),
      fill("[^a]: b\n"), fill("[a](b)\n\n"),
      fill("![[]() ").split(separator: " ").prefix(1000)
        .joined(separator: " "), fill("*"), fill("_a__"), fill("[@a"), fill("\\@"),
      fill("# a {#b}\n"), fill("[@k]https://a.b/"), fill("m@a.b{v}`x` ![1. "),
      fill("m@a.b*a ]: ^1<"),
      fill("www.a.b/)"), fill("a@b.c@"), fill("www.a.b_"), fill("https://a_"), fill("[a][b]"),
      fill("[a]: b\n\n[c][d]\n\n"),
      fill("[^a]: b\n\nx\n\n[^c]\n\n"), String(repeating: "*", count: unit) + fill("a*\n"),
      fill("[a]: b\n\n"),
      fill("# [@k]_a_{v}`x`\n"),
    ]
    let clock = ContinuousClock()
    for input in inputs {
      var reading: Reading?
      let time = clock.measure { reading = Reading(input) }
      #expect(time < .seconds(4), "\(input.prefix(20)) took \(time)")
      _ = reading?.html
    }
  }

  @Test("Deep emphasis loses marks, not text, and never the stack")
  func deepEmphasis() {
    let depth = 20_000
    let text = String(repeating: "*a ", count: depth) + String(repeating: "b* ", count: depth)
    let reading = Reading(text)
    #expect(reading.document.plainText.utf8.count { $0 == UInt8(ascii: "b") } == depth)
    #expect(reading.html.utf8.count > depth)
  }

  @Test("Random bytes never trap")
  func randomBytes() {
    var generator = SplitMix(seed: 7)
    let words = [
      "[^a]", "[^a]:", "[@k]", "{v}", "`", "~~", "|", "|-|", "\n", "\n\n", "> ", "- ", "    ",
      "```{x}\n",
      ":a: b", "# ", "{#i}", "\\", "[", "](", ")", "*", "_", "<b>", "<!--", "-->", "---\n", "é",
      "\u{600}", "\u{0}", "&#1;", "[!NOTE]", "[ ] ", "1. ", "\t", "\r", "![", "a",
    ]
    for round in 0..<600 {
      var bytes: [UInt8] = []
      for _ in 0..<Int(generator.next() % 60) {
        if generator.next() % 8 == 0 {
          bytes.append(UInt8(truncatingIfNeeded: generator.next()))
        } else {
          bytes += words[Int(generator.next() % UInt64(words.count))].utf8
        }
      }
      if round % 2 == 0 { bytes = Array(String(decoding: bytes, as: UTF8.self).utf8) }
      let reading = Reading(bytes: bytes)
      let html = reading.html
      #expect(
        html.utf8.firstRange(of: Array("<b".utf8)) == nil || html.contains("<blockquote>")
          || html.contains("<br>"))
      #expect(html.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D })
      _ = FrontMatter(of: SourceFile(path: "a.md", bytes: bytes))
    }
  }

  @Test("Work that takes too long is given up")
  func watchdog() {
    #expect(Watchdog.run(atMost: 5) { 42 } == 42)
    let result = Watchdog.run(atMost: 0) { () -> Int in
      var sum = 0
      for number in 0..<50_000_000 { sum &+= number }
      return sum
    }
    #expect(result == nil)
  }
}
