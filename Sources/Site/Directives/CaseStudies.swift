import Guidebook

extension CaseStudiesBlock: DrawnBlock {
  static let template = "case-list"

  func views(_ writer: PageWriter) -> [CasesView] {
    some(CasesView(writer, outcome: outcome, option: option))
  }
}

/// What happened elsewhere, as cards.
struct CasesView: ViewModel {
  let cases: [CaseView]

  init?(_ writer: PageWriter, outcome: CaseStudy.Outcome? = nil, option: String? = nil) {
    let shown = writer.site.guide.caseStudies.filter { study in
      (outcome == nil || study.outcome == outcome)
        && (option == nil || study.option == option)
    }
    if shown.isEmpty { return nil }
    cases = shown.map { CaseView($0, writer) }
  }

  static let fields: [Field<CasesView>] = [.list("cases", \.cases)]
}

/// One case.
struct CaseView: ViewModel {
  let title: String
  let address: String
  let summary: String
  let organisation: String
  let domain: String
  let option: String
  let outcome: StatusView
  let source: String
  let basis: BasisView

  init(_ study: CaseStudy, _ writer: PageWriter) {
    title = study.page.title
    address = writer.address(of: study.page.outputPath)
    summary = study.page.summary ?? ""
    organisation = study.organisation ?? ""
    domain = study.domain.map(capitalised) ?? ""
    option = writer.site.name(ofOption: study.option)
    outcome = StatusView(study.outcome)
    source = joined(study.basis.references.compactMap { writer.site.reference($0)?.shortName })
    basis = writer.basis(study.basis)
  }

  static let fields: [Field<CaseView>] = [
    .text("title", \.title), .text("address", \.address), .text("summary", \.summary),
    .text("organisation", \.organisation), .text("domain", \.domain), .text("option", \.option),
    .record("outcome", \.outcome), .text("source", \.source), .record("basis", \.basis),
  ]
}

extension StatusView {
  /// How a case went.
  init(_ outcome: CaseStudy.Outcome) {
    switch outcome {
    case .success: self.init(icon: .pass, word: "Success")
    case .failure: self.init(icon: .fail, word: "Failure")
    }
  }
}
