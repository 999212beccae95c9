import Diagnostics
import Foundation
import Markdown
import Testing

/// CommonMark 0.30's own examples, against our writer.
@Suite("CommonMark's examples")
struct ConformanceTests {
  /// One example of the specification.
  struct Example {
    let number: Int
    let markdown: String
    let html: String
  }

  /// The examples that come out otherwise, by the reason.
  static let differences: [(reason: String, examples: Set<Int>)] = [
    (
      "raw HTML is left out of pages",
      Set([21, 31, 201, 308, 309, 344, 474, 475, 476, 490, 493, 523, 535, 622, 624, 642, 643])
        .union(148...191).union(612...616).union(627...631)
    ),
    ("a link leads to https, http, mailto or within the guide", [595, 597, 598, 600]),
  ]

  @Test("Every example comes out as the specification says, but for the listed differences")
  func conforms() throws {
    let differing = Self.differences.reduce(into: Set<Int>()) { $0.formUnion($1.examples) }
    let examples = try Self.examples()
    #expect(examples.count == 652)
    var failures: [Int] = []
    for example in examples {
      let ours = Self.html(of: example.markdown)
      if (ours != Self.normalized(example.html)) != differing.contains(example.number) {
        failures.append(example.number)
        print(
          "EX", example.number, example.markdown, "-- ours", ours, "-- theirs",
          Self.normalized(example.html))
      }
    }
    #expect(failures == [])
  }

  /// Our HTML without what the dialect adds: ids and anchors of headings.
  private static func html(of markdown: String) -> String {
    let place = SourceLocation(file: "example.md", line: 1)
    var diagnostics: [Diagnostic] = []
    let document = Document(parsing: Passage(markdown, at: place), reporting: &diagnostics)
    return Renderer.plain.html(document.blocks).text
      .replacing(/<a class="anchor"[^>]*>#<\/a>/, with: "")
      .replacing(/<h([1-6]) id="[^"]*">/) { "<h\($0.output.1)>" }
      .replacing("&#39;", with: "'")
  }

  /// The specification's HTML in HTML 5's spelling.
  private static func normalized(_ html: String) -> String { html.replacing(" />", with: ">") }

  private static func examples() throws -> [Example] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../CommonMark/examples.txt")
    let fence = String(repeating: "`", count: 32)
    let text = try String(contentsOf: file, encoding: .utf8).replacing("→", with: "\t")
    return text.components(separatedBy: fence + " example ").dropFirst().compactMap { part in
      let body = part.components(separatedBy: "\n" + fence + "\n")[0]
      let lines = body.components(separatedBy: "\n")
      guard let number = Int(lines[0]), let dot = lines.firstIndex(of: ".") else { return nil }
      return Example(
        number: number, markdown: lines[1..<dot].map { $0 + "\n" }.joined(),
        html: lines[(dot + 1)...].map { $0 + "\n" }.joined())
    }
  }
}
