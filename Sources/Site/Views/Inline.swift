import Diagnostics
import Guidebook
import Markdown

/// A citation group in running text.
struct CitationView: ViewModel {
  let cites: [CiteView]

  init(_ citation: Citation, _ writer: PageWriter) {
    cites = citation.items.map { item in
      var cite = writer.cite(item.key.value)
      cite.prefix = item.prefix
      cite.locator = item.locator
      return cite
    }
  }

  static let fields: [Field<CitationView>] = [.list("cites", \.cites)]
}
