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

/// A computed quantity in running text, with its computation.
struct ValueView: ViewModel {
  let text: String
  let explanation: String
  let number: Int

  init(_ value: ComputedValue, _ writer: PageWriter) {
    text = value.text
    explanation = value.explanation
    number = writer.number(of: value)
  }

  static let fields: [Field<ValueView>] = [
    .text("text", \.text), .text("explanation", \.explanation),
    .text("number") { String($0.number) },
  ]
}

/// A stated figure in running text, with its source and how it compares.
struct StatedView: ViewModel {
  let text: String
  let basis: BasisView
  let status: StatusView
  let finding: String
  let address: String

  init(_ claim: Claim, _ writer: PageWriter) {
    let result = writer.site.results.claim(claim.id)
    // The sentence around it says "at least" in its own words.
    text = result?.figure.text ?? claim.valueText ?? ""
    basis = writer.basis(claim.basis)
    status = StatusView(result?.status)
    finding = result.map(\.finding) ?? ""
    address = writer.address(of: SitePage.claims.path + "#" + claim.id)
  }

  static let fields: [Field<StatedView>] = [
    .text("text", \.text), .record("basis", \.basis), .record("status", \.status),
    .text("finding", \.finding), .text("address", \.address),
  ]
}

extension ClaimResult {
  /// The stated figure, and whether "at least" belongs before it.
  var figure: (isAtLeast: Bool, text: String) {
    let stated = statedText ?? ""
    let prefix = "at least "
    guard stated.utf8.starts(with: prefix.utf8) else { return (false, stated) }
    return (true, String(Substring(stated.utf8.dropFirst(prefix.utf8.count))))
  }

  /// What holding the claim against the numbers gave, in one sentence.
  var finding: String {
    switch status {
    case .agrees, .differs:
      guard let comparedText, let computedText else { return "" }
      return "Computed: " + comparedText
        + (comparedText == computedText ? "." : ", from \(computedText).")
    case .notComputable: return obstacle.map { capitalised($0) + "." } ?? ""
    case .statedOnly: return "Nothing in the guide's data gives this figure."
    }
  }
}
