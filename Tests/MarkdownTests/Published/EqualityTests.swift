import Fixtures
import Testing

@testable import Markdown

/// For text without the dialect our HTML is libcmark's own, on documents made at random.
@Suite("Equality with libcmark")
struct EqualityTests {
  /// Pieces of CommonMark; none of them, nor two in a row, are the dialect's.
  private static let words = [
    "a", "b c", "é", "“", "日本", " ", " ", "  ", "\t", "\n", "\n", "\n\n", "\n\n", "  \n", "\\\n",
    "*", "*", "**", "**", "***", "_", "_", "__", "`", "``", "\\`", "\\*", "\\_", "\\", "\\\\",
    "\\[", "\\]", "\\~", "\\{", "\\^", "\\<", "\\a",
    "[", "]", "[", "]", "![", "](/u)", "](/u)", "](<b c> \"t\")", "](a\\[b 'T\\]')", "[r]",
    "[s][r]",
    "[R][]", "](", ")", "(", "\n\n[r]: /url 'T\\~'\n", "\n\n[s\\]]: <s\\[s>\n",
    "\n[q]:\n/q\n\"t\n\"\n",
    "[s\\]]", "[q]", "](javascript:x)", "![x](https://a.org/b.png)", "](//h)",
    "<b>", "</b>", "<a href=\"\\[x\">", "<!-- c -->", "<?p?>", "<![CDATA[x]]>", "<", ">",
    "<http://a.org/\\[b>", "<m@a.org>", "<ftp://a>", "https://a.org/b", "m@a.org",
    "&amp;", "&lt;", "&#65;", "&#0;", "&#1800;", "&copy;", "&", ";", "\u{708}", "\u{709}",
    "\n# ", "\n## ", " #", "\n---\n", "\n===\n", "\n***\n", "\n> ", "\n> ", "\n>> ", "\n- ", "\n- ",
    "\n  - ", "\n  ", "\n    ", "\n      ", "\n+ ", "\n* ", "\n1. ", "\n1. ", "\n2) ", "\n   ",
    "\n```\n", "\n``` x\\~y z\n", "\n~~~~\n", "\n> ```\n", "\n<div>\n", "\n</div>\n", "\n<!--\n",
    "\n-->\n", "\n<pre>", "\n\t", "\n-\t", "\n>\t", "\n-\n", "\n0. ", "\n- - ", "\n> - ", "\n- > ",
    "!", "'", "\"", ".", ":", "|", "~~~", "=", "-",
  ]

  private static func document(_ random: inout SplitMix) -> String {
    let length = Int.random(in: 1...40, using: &random)
    return (0..<length).map { _ in words[Int.random(in: words.indices, using: &random)] }.joined()
  }

  /// Pieces in a row can still make a table's line of dashes or an alert.
  private static func holdsDialect(_ text: String) -> Bool {
    let document = Document(text, .guide)
    return document.allBlocks.contains {
      switch $0 {
      case .table, .alert, .directive: true
      case .list(let list): list.items.contains { $0.task != nil }
      default: false
      }
    } || document.allInlines.contains { if case .strikethrough = $0 { true } else { false } }
  }

  @Test("Random documents come out as libcmark writes them, whole and less what is refused")
  func equality() {
    var random = SplitMix(seed: 30)
    var compared = 0
    for _ in 0..<4000 {
      let text = Self.document(&random)
      if Self.holdsDialect(text) { continue }
      compared += 1
      let whole = PlainHTML.spelled(ReferenceWriter.html(of: text))
      guard PlainHTML.everything(text) == whole else {
        Issue.record("\(text.debugDescription)\nours \(PlainHTML.everything(text))\nwant \(whole)")
        return
      }
      let page = PlainHTML.spelled(ReferenceWriter.allowedHTML(of: text))
      guard PlainHTML.allowed(text) == page else {
        Issue.record("\(text.debugDescription)\nours \(PlainHTML.allowed(text))\nwant \(page)")
        return
      }
    }
    #expect(compared > 3000)
  }
}
