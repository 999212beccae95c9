import Guidebook

/// A stated figure beside the computed one.
struct ReportClaim: ViewModel {
  let says: String
  let stated: String
  let computed: String
  let explanation: String
  let note: String
  let status: ReportStatus
  let basis: ReportBasis
  /// Something is computed, or could not be, so that there is more to show than the statement.
  let isChecked: Bool

  init(_ claim: Claim, _ writer: ReportWriter) {
    let result = writer.results.claim(claim.id)
    says = claim.says
    stated = result?.statedText ?? claim.valueText ?? "\u{2013}"
    computed = result?.comparedText ?? "\u{2013}"
    explanation = result?.explanation ?? result?.obstacle ?? ""
    note = claim.note ?? ""
    switch result?.status {
    case .agrees: status = ReportStatus(icon: .pass, word: "Adds up")
    case .differs: status = ReportStatus(icon: .fail, word: "Does not add up")
    case .notComputable: status = ReportStatus(icon: .open, word: "Cannot be computed")
    case .statedOnly, nil: status = ReportStatus(icon: .notApplicable, word: "Stated only")
    }
    basis = writer.basis(claim.basis)
    isChecked = claim.computed != nil
  }

  static let fields: [Field<ReportClaim>] = [
    .text("says", \.says), .text("stated", \.stated), .text("computed", \.computed),
    .text("explanation", \.explanation), .text("note", \.note),
    .record("status") { $0.status }, .record("basis") { $0.basis },
  ]
}
