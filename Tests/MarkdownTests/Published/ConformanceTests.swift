import Foundation
import Testing

@testable import Markdown

/// CommonMark 0.30's own examples, against our tree and writer.
@Suite("CommonMark's examples", .enabled(if: PublishedExamples.areHere))
struct ConformanceTests {
  private func examples() throws -> [PublishedExamples.Example] {
    let examples = try PublishedExamples.examples(of: "cmark/spec.txt")
    #expect(examples.count == 652)
    return examples
  }

  @Test("Every example comes out as the specification says where everything is written")
  func conforms() throws {
    for example in try examples() {
      let ours = PlainHTML.everything(example.markdown)
      #expect(ours == PlainHTML.spelled(example.html), "example \(example.number)")
    }
  }

  @Test("Every example comes out on a page as it should less raw HTML and refused addresses")
  func conformsSafely() throws {
    for example in try examples() {
      let ours = PlainHTML.allowed(example.markdown)
      let theirs = ReferenceWriter.allowedHTML(of: example.markdown)
      #expect(ours == PlainHTML.spelled(theirs), "example \(example.number)")
    }
  }

  @Test("Links made of bare addresses are all that the dialect adds to the examples")
  func addsLinksOnly() throws {
    func withoutLinks(_ html: String) -> String { html.replacing(/<a [^>]*>|<\/a>/, with: "") }
    for example in try examples() {
      let page = PlainHTML.page(example.markdown)
      let plain = PlainHTML.allowed(example.markdown)
      if page != plain {
        #expect(page.count(of: "<a ") > plain.count(of: "<a "), "example \(example.number)")
        #expect(withoutLinks(page) == withoutLinks(plain), "example \(example.number)")
      }
    }
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { components(separatedBy: part).count - 1 }
}
