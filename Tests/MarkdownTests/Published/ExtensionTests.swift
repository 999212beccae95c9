import Foundation
import Testing

@testable import Markdown

/// cmark-gfm's own examples of tables, strikethrough, task lists, bare addresses and footnotes.
@Suite("GFM's examples", .enabled(if: PublishedExamples.areHere))
struct ExtensionTests {
  @Test("Every example comes out as GitHub writes it, but for those that the manual lists")
  func conforms() throws {
    let listed = try Self.listed()
    #expect(listed.count > 0)
    let ours = try Self.examples().filter { !$0.example.html.hasPrefix("<IGNORE>") }
    #expect(ours.count > 40)
    for (name, example) in ours {
      let html = Self.html(of: example.markdown)
      let isSame = html == Self.spelled(example.html)
      #expect(
        isSame != listed.contains(name), "\(name), see Documentation/dialect.md; ours is \(html)")
    }
    #expect(listed.isSubset(of: ours.map(\.name)), "an example that is not there is listed")
  }

  /// What `<file> <number>` says for each example of an extension.
  private static func examples() throws -> [(name: String, example: PublishedExamples.Example)] {
    try ["extensions.txt", "spec.txt"].flatMap { file in
      try PublishedExamples.examples(of: "cmark-gfm/\(file)")
        .filter { file == "extensions.txt" || !$0.tag.isEmpty }
        .map { ("\(file) \($0.number)", $0) }
    }
  }

  /// The examples in the manual's table of differences.
  private static func listed() throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let page = try String(
      contentsOf: root.appending(path: "Documentation/dialect.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").map { $0.split(separator: "|").map(trimmed) }
    return Set(
      rows.filter { $0.count > 2 && $0[0].hasSuffix(".txt") }.map { "\($0[0]) \($0[1])" })
  }

  private static func trimmed(_ text: Substring) -> String {
    text.trimmingCharacters(in: .whitespaces)
  }

  /// Our HTML as cmark-gfm spells it: less what our pages add to tables and tasks.
  private static func html(of markdown: String) -> String {
    var renderer = Renderer.plain
    renderer.writesEverything = true
    let mode = ReadingMode(keepsEverything: true, linksBareAddresses: true)
    let document = Document(markdown, mode)
    let html = renderer.html(document.blocks).text + renderer.endnotes(document).text
    return spelled(html)
      .replacing(/<a class="anchor"[^>]*>#<\/a>/, with: "")
      .replacing(/<h([1-6]) id="[^"]*">/) { "<h\($0.output.1)>" }
      .replacing(" class=\"stack\"", with: "")
      .replacing(#/ data-l="[^"]*"/#, with: "").replacing(#/ scope="(col|row)"/#, with: "")
      .replacing(/<t([dh]) class="/) { "<t\($0.output.1) align=\"" }
      .replacing(/<td([^>]*)><span>(.*)<\/span><\/td>/) { "<td\($0.output.1)>\($0.output.2)</td>" }
      .replacing(" class=\"task\"", with: "")
  }

  /// In one spelling, tasks' boxes without their attributes' order.
  private static func spelled(_ html: String) -> String {
    PlainHTML.spelled(html).replacing(/<input [^>]*>/) {
      $0.output.contains("checked") ? "<input checked>" : "<input>"
    }
  }
}
