import Guidebook

/// Every reference with its evidence and where it is cited.
struct ReferencesPage: ViewModel {
  let frame: FrameView
  let lede: String
  let grades: [GradeCount]
  let references: ReferencesView?

  init(_ writer: PageWriter) {
    let references = writer.site.guide.references
    frame = FrameView(writer, description: "The sources, and how good they are as evidence.")
    let uncited = references.count { writer.site.citedBy[$0.id]?.isEmpty ?? true }
    lede =
      capitalised(counted(references.count, "source"))
      + (uncited == 0
        ? ", all of them cited." : ", \(spelled(uncited)) of them listed as background only.")
    grades = Reference.Evidence.allCases.map { evidence in
      GradeCount(
        evidence: EvidenceView(evidence), count: references.count { $0.evidence == evidence })
    }
    self.references = ReferencesView(writer)
  }

  static let fields: [Field<ReferencesPage>] = [
    .record("frame", \.frame), .text("lede", \.lede), .list("grades", \.grades),
    .record("references", \.references),
  ]
}

/// How many references are of one grade.
struct GradeCount: ViewModel {
  let evidence: EvidenceView
  let count: Int

  static let fields: [Field<GradeCount>] = [
    .record("evidence", \.evidence), .text("count") { String($0.count) },
  ]
}
