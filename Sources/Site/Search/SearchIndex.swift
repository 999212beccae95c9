import Diagnostics
import Guidebook
import Markdown

/// The index that the find box loads: one script, so that it also works from the file system.
func searchIndex(of site: SiteMap) -> OutputFile {
  let texts = site.guide.searchTexts
  let entries = site.allPages.map { page in
    JSON.members([
      "title": .string(page.title), "url": .string(address(of: page.path, from: "")),
      "kind": .string(page.section.rawValue), "text": .string(texts[page.path] ?? ""),
    ])
  }
  let script = "window.waymarkIndex = " + JSON.array(entries).compact + ";\n"
  return OutputFile(path: "search-index.js", bytes: Array(script.utf8))
}

extension Guide {
  /// What each page is found by beside its title: summary, headings and first words.
  fileprivate var searchTexts: [String: String] {
    var texts: [String: String] = [:]
    func add(_ page: Page, _ more: [String?] = []) {
      let headings = page.body.headings.map {
        Document(blocks: [.paragraph($0.content)]).plainText
      }
      let parts = [page.summary] + more + headings + [firstWords(page.body.plainText)]
      texts[page.outputPath] = parts.compactMap { $0 }.joined(separator: " ")
    }
    for page in [home] + chapters { add(page) }
    for option in options { add(option.page, [option.summary] + option.lines.map(\.label)) }
    for study in caseStudies { add(study.page, [study.organisation, study.domain]) }
    for reference in references { add(reference.page, reference.authors + [reference.publisher]) }
    for assessment in assessments {
      texts[assessment.outputPath] = [
        assessment.team, assessment.owner, assessment.summary.map { firstWords($0.plainText) },
      ].compactMap { $0 }.joined(separator: " ")
    }
    texts[SitePage.decide.path] = questions.map(\.text).joined(separator: " ")
    texts[SitePage.claims.path] = claims.map(\.says).joined(separator: " ")
    return texts
  }
}

/// The first forty words.
private func firstWords(_ text: String) -> String {
  text.utf8.split(separator: UInt8(ascii: " ")).prefix(40)
    .map { String(Substring($0)) }.joined(separator: " ")
}
