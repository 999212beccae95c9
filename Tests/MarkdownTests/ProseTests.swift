import Diagnostics
import Testing

@testable import Markdown

@Suite("Runs of prose and their places")
struct ProseTests {
  /// The place of the first `needle` of a document's prose, as `line:column+length`.
  private func place(of needle: String, in text: String) -> String? {
    for prose in Reading(text).document.prose {
      let scalars = Array(prose.text.unicodeScalars)
      let wanted = Array(needle.unicodeScalars)
      for start in scalars.indices where scalars[start...].starts(with: wanted) {
        return prose.location(of: start..<(start + wanted.count)).map {
          "\($0.line):\($0.column)+\($0.length)"
        }
      }
    }
    return nil
  }

  @Test(
    "A figure is found where it stands in the source",
    arguments: [
      ("It costs $5 now.", "$5", "1:10+2"),
      ("`$5` and $5", "$5", "1:10+2"),
      ("[$5](5.md) then $6", "$6", "1:17+2"),
      ("[@a] costs $5", "$5", "1:12+2"),
      ("é **$5** and *$7*", "$7", "1:15+2"),
      ("&eacute; costs \\$5", "$5", "1:16+3"),
      ("Costs &euro;5.", "€5", "1:7+7"),
      ("\\[5%\\] 6%", "6%", "1:8+2"),
      ("- one\n  and 5%", "5%", "2:7+2"),
      ("> [!NOTE]\n> Now 5%.", "5%", "2:7+2"),
      ("| a | b |\n|---|---|\n| x | 5% |", "5%", "3:7+2"),
      ("Text[^a].\n\n[^a]: Up 5%.", "5%", "3:10+2"),
      ("- [ ] pay $5", "$5", "1:11+2"),
      ("it takes 15\npercent", "15\npercent", "1:10+2"),
      ("---\ntitle: A\n---\n5%", "5%", "4:1+2"),
    ])
  func places(text: String, figure: String, place expected: String) {
    #expect(place(of: figure, in: text) == expected)
  }

  @Test(
    "Code, headings, quotes, addresses and descriptions of images are no prose",
    arguments: [
      "`5%`", "    5%", "# 5%", "5%\n---", "> 5%", "[x](a5%.md)", "![5%](a.png)",
      "```\n5%\n```", "> > 5%", "No digits.",
    ])
  func notProse(text: String) {
    #expect(Reading(text).document.prose == [])
  }
}
