import Guidebook

extension FactsBlock: DrawnBlock {
  static let template = "facts"

  func views(_ writer: PageWriter) -> [FactsView] {
    some(FactsView(claims.isEmpty ? writer.site.guide.homeFacts : claims, writer))
  }
}

/// Stated figures in large type, each with its source and how it compares.
struct FactsView: ViewModel {
  let facts: [FactView]
  let provenance: ProvenanceView

  init?(_ claims: [String], _ writer: PageWriter) {
    let shown = claims.compactMap { writer.site.claim($0) }
    if shown.isEmpty { return nil }
    facts = shown.map { FactView($0, writer) }
    provenance = ProvenanceView(
      writer.site.comparison(of: shown), from: shown.map(\.basis), writer)
  }

  static let fields: [Field<FactsView>] = [
    .list("facts", \.facts), .record("provenance", \.provenance),
  ]
}

/// One stated figure.
struct FactView: ViewModel {
  let figure: String
  let unit: String
  let isAtLeast: Bool
  let says: String
  let basis: BasisView
  let source: String
  let status: StatusView
  let finding: String
  let address: String

  init(_ claim: Claim, _ writer: PageWriter) {
    let site = writer.site
    let result = site.results.claim(claim.id)
    let (isAtLeast, stated) = result?.figure ?? (false, claim.valueText ?? "")
    self.isAtLeast = isAtLeast
    (figure, unit) = FactView.parts(of: stated)
    says = claim.says
    basis = writer.basis(claim.basis)
    source = joined(claim.basis.references.compactMap { site.reference($0)?.shortName })
    status = StatusView(result?.status)
    finding = result.map(\.finding) ?? ""
    address = writer.address(of: SitePage.claims.path + "#" + claim.id)
  }

  /// A figure such as `$200,000 a year`, cut before its unit.
  private static func parts(of text: String) -> (String, String) {
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\u{A0}" }
    guard let space = text.unicodeScalars.firstIndex(where: isSpace) else { return (text, "") }
    return (String(text[..<space]), String(text[text.unicodeScalars.index(after: space)...]))
  }

  static let fields: [Field<FactView>] = [
    .text("figure", \.figure), .text("unit", \.unit), .truth("isAtLeast", \.isAtLeast),
    .text("says", \.says), .record("basis", \.basis), .text("source", \.source),
    .record("status", \.status), .text("finding", \.finding), .text("address", \.address),
  ]
}

extension Reference {
  /// The authors or publisher and the year, such as `O'Reilly 2024`.
  var shortName: String {
    let who = authors.first ?? publisher ?? page.title
    let year = issued.map { " " + String(Substring($0.utf8.prefix(4))) } ?? ""
    return who + (authors.count > 1 ? " and others" : "") + year
  }
}
