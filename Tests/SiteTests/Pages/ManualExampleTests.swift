import Diagnostics
import Foundation
import Guidebook
import Testing

@testable import Site

/// The examples of the manual, shown on a page of the guide they are about.
@Suite("The manual's examples")
struct ManualExampleTests {
  @Test("Every example, and every option and form alone, resolves and shows something")
  func examples() throws {
    let examples = allManualEntries.flatMap { entry in
      [entry.example] + entry.parts.map { entry.alone($0) }
    }
    var guide = BuildOrBuyGuide()
    guide.files["framework/examples.md"] =
      "---\ntitle: Examples\nlast-reviewed: 2026-10-01\n---\nBuy [@prices].\n\n"
      + examples.map { "## Example\n\n\($0)\n\n" }.joined()
    let built = guide.site()
    #expect(built.errors == [])
    let sections = built["framework/examples.html"].components(separatedBy: "<h2 id=\"example")
      .dropFirst()
    #expect(sections.count == examples.count)
    for (example, section) in zip(examples, sections) {
      let shown = section.components(separatedBy: "</h2>").dropFirst().joined()
        .components(separatedBy: "</main>")[0]
      #expect(shown.utf8.count > 40, "nothing is shown for \(example)")
    }
  }
}

extension ManualEntry {
  /// The directive or role with one option or form.
  fileprivate func alone(_ part: Part) -> String {
    kind == .directive
      ? "```{\(name)}\n:\(part.name): \(part.example)\n```" : "{\(name)}`\(part.example)`"
  }
}
