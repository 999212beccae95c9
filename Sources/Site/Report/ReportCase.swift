import Guidebook

/// Something that happened elsewhere, and how it went.
struct ReportCase: ViewModel {
  let title: String
  let place: String
  let status: ReportStatus
  let summary: String
  let basis: ReportBasis

  init(_ study: CaseStudy, _ writer: ReportWriter) {
    title = study.page.title
    place = [study.organisation, study.domain, writer.name(ofOption: study.option)]
      .compactMap { $0 }.joined(separator: " \u{B7} ")
    status =
      study.outcome == .success
      ? ReportStatus(icon: .pass, word: "Success") : ReportStatus(icon: .fail, word: "Failure")
    summary = study.page.summary ?? ""
    basis = writer.basis(study.basis)
  }

  /// The cases the assessment names, else up to four about an option the report shows.
  static func all(_ writer: ReportWriter) -> [ReportCase] {
    let studies = writer.guide.caseStudies
    let named = writer.assessment.similar.compactMap { id in studies.first { $0.id == id } }
    let related = studies.filter { study in writer.shown.contains { $0.id == study.option } }
    return (named.isEmpty ? Array(related.prefix(4)) : named).map { ReportCase($0, writer) }
  }

  static let fields: [Field<ReportCase>] = [
    .text("title", \.title), .text("place", \.place), .record("status") { $0.status },
    .text("summary", \.summary), .record("basis") { $0.basis },
  ]
}
