import Guidebook
import Markdown

/// What stands at a page's end: footnotes, cited references, and how its figures came about.
///
/// Made last, when the page has said all it cites.
struct NotesView: ViewModel {
  let footnotes: HTML
  let references: [CitedView]
  let values: [ComputationView]

  init(_ writer: PageWriter, footnotes: HTML = HTML()) {
    self.footnotes = footnotes
    references = writer.cited.enumerated().map { CitedView($1, number: $0 + 1, writer) }
    values = writer.values.enumerated().map {
      ComputationView(number: $0 + 1, text: $1.text, path: $1.path, sum: $1.sum ?? "")
    }
  }

  static let fields: [Field<NotesView>] = [
    .html("footnotes", \.footnotes), .list("references", \.references),
    .truth("hasReferences") { !$0.references.isEmpty }, .list("values", \.values),
    .truth("hasValues") { !$0.values.isEmpty },
  ]
}

/// A reference cited on the page.
struct CitedView: ViewModel {
  let number: Int
  let title: String
  let byline: String
  let address: String
  let url: String
  let evidence: EvidenceView?

  init(_ id: String, number: Int, _ writer: PageWriter) {
    let reference = writer.site.reference(id)
    self.number = number
    title = reference?.page.title ?? id
    byline = reference?.byline ?? ""
    address = reference.map { writer.address(of: $0.page.outputPath) } ?? ""
    url = reference?.url.flatMap(safeAddress) ?? ""
    evidence = reference.map { EvidenceView($0.evidence) }
  }

  static let fields: [Field<CitedView>] = [
    .text("number") { String($0.number) }, .text("title", \.title), .text("byline", \.byline),
    .text("address", \.address), .text("url", \.url), .record("evidence", \.evidence),
  ]
}

/// How a figure on the page came about.
struct ComputationView: ViewModel {
  let number: Int
  let text: String
  let path: String
  /// What it is the sum of; empty for a figure that is stated.
  let sum: String

  static let fields: [Field<ComputationView>] = [
    .text("number") { String($0.number) }, .text("text", \.text), .text("path", \.path),
    .text("sum", \.sum),
  ]
}

extension ComputedValue {
  /// What it was computed from, or nil where it says no more than the figure itself.
  fileprivate var sum: String? {
    explanation == text || explanation == "as stated" ? nil : explanation
  }
}
