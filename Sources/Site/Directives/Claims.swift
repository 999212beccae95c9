import Guidebook

extension ClaimsBlock: DrawnBlock {
  static let template = "claims-table"

  func views(_ writer: PageWriter) -> [ClaimsView] {
    some(ClaimsView(writer, ids: ids, status: status))
  }
}

/// What sources say, held against what the numbers give.
struct ClaimsView: ViewModel {
  let claims: [ClaimView]
  let provenance: ProvenanceView

  /// - Parameters:
  ///   - ids: the claims shown, in this order; all where empty.
  ///   - status: the status shown, or nil for all.
  init?(_ writer: PageWriter, ids: [String] = [], status: ClaimResult.Status? = nil) {
    let site = writer.site
    let listed = ids.isEmpty ? site.guide.claims : ids.compactMap { site.claim($0) }
    let shown = listed.filter { status == nil || site.results.claim($0.id)?.status == status }
    if shown.isEmpty { return nil }
    claims = shown.map { ClaimView($0, writer) }
    provenance = ProvenanceView(site.comparison(of: shown), from: shown.map(\.basis), writer)
  }

  static let fields: [Field<ClaimsView>] = [
    .list("claims", \.claims), .record("provenance", \.provenance),
  ]
}

extension SiteMap {
  /// How stated figures are held against the guide's numbers, in a sentence.
  func comparison(of claims: [Claim]) -> String {
    guard claims.contains(where: { results.claim($0.id)?.computed != nil }) else {
      return "Stated by the sources; nothing in the guide's data gives these figures."
    }
    return "Stated by the sources; computed by plain addition from the guide's own figures, in "
      + "\(guide.settings.currency), costs over \(printer.text(guide.settings.horizon))."
  }
}

/// One claim.
struct ClaimView: ViewModel {
  let id: String
  let address: String
  let says: String
  let stated: String
  let computed: String
  let range: String
  let formula: String
  let explanation: String
  let status: StatusView
  let note: String
  let isAcknowledged: Bool
  let basis: BasisView

  init(_ claim: Claim, _ writer: PageWriter) {
    let result = writer.site.results.claim(claim.id)
    id = claim.id
    address = writer.address(of: SitePage.claims.path + "#" + claim.id)
    says = claim.says
    stated = result?.statedText ?? claim.valueText ?? "\u{2013}"
    computed = result?.comparedText ?? result?.computedText ?? "\u{2013}"
    range = result?.computedText.flatMap { $0 == result?.comparedText ? nil : $0 } ?? ""
    formula = result?.formula ?? ""
    explanation = result?.explanation ?? result.map(\.finding) ?? ""
    status = StatusView(result?.status)
    note = claim.note ?? ""
    isAcknowledged = claim.expected == .differs && result?.status == .differs
    basis = writer.basis(claim.basis)
  }

  static let fields: [Field<ClaimView>] = [
    .text("id", \.id), .text("address", \.address), .text("says", \.says),
    .text("stated", \.stated), .text("computed", \.computed), .text("range", \.range),
    .text("formula", \.formula), .text("explanation", \.explanation),
    .record("status", \.status), .text("note", \.note),
    .truth("isAcknowledged", \.isAcknowledged), .record("basis", \.basis),
  ]
}
