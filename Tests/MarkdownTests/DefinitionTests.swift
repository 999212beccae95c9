import Diagnostics
import Markdown
import Testing

@Suite("Fences and definitions of links")
struct DefinitionTests {
  @Test(
    "A fence that nothing closes is said where it opens",
    arguments: [
      ("a\n\n```\nb\n\n[c][d]\n", "3:1+3"), ("~~~~ swift\nb\n~~~", "1:1+10"), ("```", "1:1+3"),
      ("> ```\n> b\n\nc", "1:3+3"), ("- a\n\n  ```\n  b\n\nc", "3:3+3"), ("```\n``` b", "1:1+3"),
      ("````\n```\n", "1:1+4"), ("```yaml\na: b\n\nText\n\nmore", "1:1+7"),
      ("a[^1]\n\n[^1]: b\n\n    ```\n    c\n\nd", "5:5+3"), ("   ```\n    ```", "1:4+3"),
    ])
  func unclosed(markdown: String, place: String) {
    #expect(Reading(markdown).findings == ["unclosed-fence@\(place)"])
  }

  @Test(
    "A fence that nothing closes is noted where it seems to end",
    arguments: [
      ("```\na\nq```\nb", [3]), ("```{costs}\n:a: b\n``\nb", [3]),
      ("```{costs}\n\n```{gates}\n", []),
    ])
  func likelyEnd(markdown: String, lines: [Int]) {
    #expect(
      Reading(markdown).diagnostics.filter { $0.location?.line == 1 }.flatMap(\.notes)
        .map(\.location.line) == lines)
  }

  @Test(
    "A fence that closes, and code that is none, are not",
    arguments: [
      "```\n```", "```\na\n```\n", "```\na\n`````  \nb", "> ```\n> a\n> ```\n\nb", "    ```\n    a",
      "- ```\n  a\n  ```\n- b", "1. a\n\n   ~~~ x\n   b\n\n   ~~~\n\nc", "    ```{facts}\n\na",
      "```\r\na\r\n```\r\n", "a[^1]\n\n[^1]:\n    ```\n    b\n    ```\nc", "```a```",
      "```\n\n\n```",
      ">>```\n>>a\n>>```", "> - ```\n>   a\n>\n>   ```\n> - b", "- ```\n\n  a\n  ```",
      "```\n\ta\n```",
    ])
  func closed(markdown: String) { #expect(Reading(markdown).findings == []) }

  @Test(
    "A label that nothing defines is said at the label",
    arguments: [
      ("See [the plan][plan].", "1:16+4"), ("[plan][]", "1:2+4"), ("[*a*][b]", "1:7+1"),
      ("a [`b`][c]", "1:9+1"), ("> [a\n> b][c\n> d]", "2:6+1"),
      ("| a |\n|---|\n| [b][c] |", "3:7+1"),
      ("[x][a] [y][a]\n\n[b]: c\n\n[b]", "1:5+1 1:12+1"), ("[a][b][c]", "1:5+1"),
    ])
  func undefined(markdown: String, places: String) {
    let findings = places.split(separator: " ").map { "undefined-label@\($0)" }
    #expect(Reading(markdown).findings == findings)
  }

  @Test(
    "Brackets that are text, code, links, citations or footnotes are not",
    arguments: [
      "`[a][b]`", "\\[a][b]", "[a\\][b]", "[a]\\[b]", "a[i][j]", "[a] [b]", "[a]", "[ ][ ]", "[][]",
      "    [a][b]", "[a][b]\n\n[b]: c", "[B][]\n\n[b]: c", "[x][@a]", "[x][^a]\n\n[^a]: b",
      "- [ ] [a]", "![a](b.png)[c]", "[a](b)[c]",
      "<a href='[a][b]'>".replacing("<a href='", with: "`")
        .replacing("'>", with: "`"),
    ])
  func notReferences(markdown: String) { #expect(Reading(markdown).findings == []) }

  @Test("A label close to a defined one is suggested")
  func suggestions() {
    let reading = Reading("[a][contrat] [b][contract]\n\n[contract]: c.md")
    #expect(reading.diagnostics.first?.help == "did you mean 'contract'?")
  }

  @Test("A definition that no link names, or whose label is taken, is said at its label")
  func definitions() {
    #expect(Reading("a\n\n[b c]: d.md 'e'\n").findings == ["unused-definition@3:2+3"])
    #expect(Reading("> [b]: d.md").findings == ["unused-definition@1:4+1"])
    let reading = Reading("[B  c]\n\n[b c]: d\n[é]: e\n[B C]: f\n\n[É]")
    #expect(reading.findings == ["duplicate-definition@5:2+3"])
    #expect(reading.diagnostics.first?.notes.map { spot($0.location) } == ["3:2+3"])
  }

  @Test(
    "Definitions in use, in code or in text, and remarks are not",
    arguments: [
      "[a]\n\n[a]: b", "![x][a]\n\n[a]: b.png", "```\n[a]: b\n```", "    [a]: b", "c\n[a]: b",
      "[//]: # (c)",
      "| [a] |\n|---|\n\n[a]: b", "x[^1]\n\n[^1]: [a]\n\n[a]: b", "[a\\]]: b",
      "---\na: [b]: c\n---\n",
    ])
  func notDefinitions(markdown: String) { #expect(Reading(markdown).findings == []) }
}
