import Guidebook

extension ClaimRole: DrawnFigure {
  static let template = "claim"

  func view(_ writer: PageWriter) -> StatedView? {
    writer.site.claim(claim).map { StatedView($0, writer) }
  }

  func text(_ guide: Guide, _ results: Results) -> String? {
    results.claim(claim)?.figure.text
  }
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
    text = result?.figure.text ?? ""
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
