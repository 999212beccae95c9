import Guidebook

/// Every case study, successes and failures apart.
struct CasesPage: ViewModel {
  let frame: FrameView
  let lede: String
  let successes: CasesView?
  let failures: CasesView?
  let notes: NotesView

  init(_ writer: PageWriter) {
    let studies = writer.site.guide.caseStudies
    frame = FrameView(writer, description: "What happened elsewhere, and what the rules say of it.")
    let failed = studies.count { $0.outcome == .failure }
    lede =
      capitalised(counted(studies.count, "case")) + " from the sources: "
      + "\(spelled(studies.count - failed)) that worked and \(spelled(failed)) that did not."
    failures = CasesView(writer, outcome: .failure)
    successes = CasesView(writer, outcome: .success)
    notes = NotesView(writer)
  }

  static let fields: [Field<CasesPage>] = [
    .record("frame", \.frame), .text("lede", \.lede), .record("successes", \.successes),
    .record("failures", \.failures), .record("notes", \.notes),
  ]
}
