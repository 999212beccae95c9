import Guidebook

/// Every claim, stated beside computed.
struct ClaimsPage: ViewModel {
  let frame: FrameView
  let lede: String
  let claims: ClaimsView?
  let notes: NotesView

  init(_ writer: PageWriter) {
    let site = writer.site
    frame = FrameView(
      writer, description: "What the sources state, held against what their own numbers give.")
    lede = ClaimsPage.lede(site.results.claims)
    claims = ClaimsView(writer)
    notes = NotesView(writer)
  }

  /// How many claims came out how.
  private static func lede(_ results: [ClaimResult]) -> String {
    func count(_ status: ClaimResult.Status, _ one: String, _ more: String) -> String? {
      let count = results.count { $0.status == status }
      return count == 0 ? nil : spelled(count) + " " + (count == 1 ? one : more)
    }
    let parts = [
      count(.agrees, "adds up", "add up"), count(.differs, "does not", "do not"),
      count(.notComputable, "cannot be computed", "cannot be computed"),
      count(.statedOnly, "has nothing to check it against", "have nothing to check them against"),
    ]
    return "Of \(counted(results.count, "stated figure")), \(joined(parts.compactMap { $0 }))."
  }

  static let fields: [Field<ClaimsPage>] = [
    .record("frame", \.frame), .text("lede", \.lede), .record("claims", \.claims),
    .record("notes", \.notes),
  ]
}
