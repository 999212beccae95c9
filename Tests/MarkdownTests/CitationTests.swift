import Diagnostics
import Markdown
import Testing

@Suite("Citations, roles and directives")
struct CitationTests {
  private func works(_ text: String) -> [[String]] {
    Reading(text).document.citations.map { citation in
      citation.items.map { "\($0.prefix)|\($0.key.value)|\($0.locator)" }
    }
  }

  @Test("A citation has works with prefix, key and locator")
  func works() {
    #expect(works("A [@bcg-2024].") == [["|bcg-2024|"]])
    #expect(
      works("A [see @bcg-2024, p. 3; cf. @o-reilly_1, ch. 2 and 3].")
        == [["see|bcg-2024|p. 3", "cf.|o-reilly_1|ch. 2 and 3"]])
    #expect(works("A [-@bcg], [@a]; [@b]") == [["|bcg|"], ["|a|"], ["|b|"]])
    #expect(works("A [@doi:10.1/x.2.]") == [["|doi:10.1/x.2|."]])
  }

  @Test("A citation may go over a line's end")
  func overLines() {
    let reading = Reading("> A [see @one;\n> @two] b")
    #expect(reading.document.citations.first?.items.map(\.key.value) == ["one", "two"])
    #expect(
      reading.document.citations.first?.items.map { spot($0.key.location) } == ["1:10+4", "2:3+4"])
  }

  @Test("Code, addresses, escaped brackets and mail addresses hold no citations")
  func noCitations() {
    for text in [
      "`[@a]`", "```\n[@a]\n```", "[x](@a)", "\\[@a]", "[\\@a]", "[me@a.org]", "[a @ b]", "@a",
      "[@]",
    ] {
      let reading = Reading(text)
      #expect(reading.document.citations == [], "\(text)")
      #expect(reading.findings == [], "\(text)")
    }
    #expect(Reading("\\[@a]").document.plainText == "[@a]")
  }

  @Test("Brackets with a key that are no citation are an error and leave the page")
  func mistakes() {
    for (text, place) in [
      ("A [@a, @b] c", "1:3+8"), ("A [@a; b] c", "1:3+7"), ("A [@a c", "1:3+2"),
      ("A [@a *b*] c", "1:3+2"),
    ] {
      #expect(Reading(text).findings == ["invalid-citation@\(place)"], "\(text)")
    }
    #expect(Reading("A [@a, @b] c").document.plainText == "A  c")
  }

  @Test("A citation or a footnote within a link is an error")
  func nested() {
    #expect(
      Reading("[a [@b]](c.md) [d[^1]](e.md)\n\n[^1]: x").findings == [
        "nested-link@1:4+4", "nested-link@1:18+4", "unused-footnote@3:1+4",
      ])
  }

  @Test("A role is a name in braces before code")
  func roles() throws {
    let reading = Reading("It costs {value}`rag.total` or `` {value}`x` ``, {claim}` c `.")
    #expect(reading.document.roles.map(\.name.value) == ["value", "claim"])
    #expect(reading.document.roles.map(\.argument.value) == ["rag.total", "c"])
    #expect(reading.document.roles.map { spot($0.name.location) } == ["1:11+5", "1:51+5"])
    #expect(reading.document.roles.map { spot($0.argument.location) } == ["1:18+9", "1:59+1"])
    #expect(
      reading.html
        == "<p>It costs &lt;value rag.total&gt; or <code>{value}`x`</code>, &lt;claim c&gt;.</p>\n")
  }

  @Test("A role in a link's text says so")
  func rolesInLinks() {
    let roles = Reading("[{value}`a`](b.md) {value}`c`").document.roles
    #expect(roles.map(\.isInLink) == [true, false])
  }

  @Test("Braces that name nothing, or are escaped, are text")
  func noRoles() {
    for text in ["{a b}`a`", "\\{value}`a`", "{value} `a`", "{}`a`"] {
      #expect(Reading(text).document.roles == [], "\(text)")
    }
  }

  @Test("A directive has its options with their places")
  func directives() throws {
    let reading = Reading(
      "- item\n\n  ```{comparison}\n  :options: rag,  few\n\n  :horizon:\n  ```")
    let directive = try #require(reading.document.directives.first)
    #expect(directive.name.value == "comparison")
    #expect(spot(directive.name.location) == "3:7+10")
    #expect(directive.options.map(\.key.value) == ["options", "horizon"])
    #expect(directive.options.map(\.value.value) == ["rag,  few", ""])
    #expect(directive.options.map { spot($0.key.location) } == ["4:4+7", "6:4+7"])
    #expect(directive.options.map { spot($0.value.location) } == ["4:13+9", "6:12+1"])
    #expect(reading.findings == [])
  }

  @Test("A stray line in a directive and a fence that names nothing are errors")
  func wrongDirectives() {
    #expect(
      Reading("```{costs}\n:kind: direct\noption: rag\n```").findings == [
        "invalid-directive@3:1+11"
      ])
    #expect(Reading("Text\n\n```{costs} rag\n```").findings == ["invalid-directive@3:1+14"])
    #expect(Reading("```{.python}\nx\n```").findings == ["invalid-directive@1:1+12"])
    #expect(Reading("```{costs\n```").findings == ["invalid-directive@1:1+9"])
    #expect(
      Reading("```{costs}\nSome text\nover lines\n\n:kind direct\n```").findings == [
        "invalid-directive@2:1+9", "invalid-directive@5:1+12",
      ])
  }

  @Test(
    "A directive that never closes is one error, whatever follows",
    arguments: [
      "```{costs}", "```{costs}\n:kind: direct\n\nText.\n\n- a\n", "> ```{costs}\n\nText.",
      "```{costs}\n:kind: direct\n\nText.\n\n```{gates}\n```\n", "- ```{costs}\n\nText.",
    ])
  func unclosedDirectives(_ text: String) {
    let column = text.hasPrefix("`") ? 1 : 3
    #expect(Reading(text).findings == ["invalid-directive@1:\(column)+10"])
  }

  @Test(
    "A directive closes within lists, quotes and longer fences",
    arguments: [
      "- ```{costs}\n  ```\n- b", "> ```{costs}\n> ```", "~~~~{costs}\n~~~~~",
      "   ```{costs}\n  ``` ",
      "1. a\n\n   ```{costs}\r\n   ```\r\n",
    ])
  func closedDirectives(_ text: String) {
    #expect(Reading(text).findings == [])
    #expect(Reading(text).document.directives.map(\.name.value) == ["costs"])
  }

  @Test("Names with capitals or spaces are kept as they are written, for the guide to refuse")
  func likeNames() {
    let document = Reading("{Value}`a` and { value }`b`\n\n```{ Costs }\n:Kind: x\n```").document
    #expect(document.roles.map(\.name.value) == ["Value", " value "])
    #expect(document.directives.map(\.name.value) == [" Costs "])
    #expect(document.directives.first?.options.map(\.key.value) == ["Kind"])
  }
}
