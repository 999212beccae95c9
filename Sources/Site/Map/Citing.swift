import Diagnostics
import Guidebook
import Markdown

extension Guide {
  /// The pages that cite each reference, by its id, each once and in reading order.
  var citingPages: [String: [SitePage]] {
    var pages: [String: [SitePage]] = [:]
    let bases = Dictionary(
      claims.map { ($0.id, $0.basis) }, uniquingKeysWith: { first, _ in first })
    func note(_ references: [String], on page: SitePage) {
      for reference in references where pages[reference]?.contains(page) != true {
        pages[reference, default: []].append(page)
      }
    }
    func note(_ page: Page, _ section: SitePage.Section, _ bases: [Basis] = []) {
      let shown = page.body.roles.filter { $0.name.value == ClaimRole.manual.name }.map(
        \.argument.value)
      note(
        page.body.citedReferences + (stated(shown) + bases).flatMap(\.references),
        on: SitePage(page, section))
    }
    func stated(_ ids: [String]) -> [Basis] { ids.compactMap { bases[$0] } }
    note(home, .guide, stated(homeFacts))
    for chapter in chapters { note(chapter, .guide) }
    for option in options { note(option.page, .option, option.bases) }
    for study in caseStudies { note(study.page, .caseStudy, [study.basis]) }
    note((gates.map(\.basis) + rows.map(\.basis)).flatMap(\.references), on: .decide)
    note(claims.flatMap(\.basis.references), on: .claims)
    for assessment in assessments {
      note(assessment.references, on: SitePage(assessment))
    }
    return pages
  }
}

extension Guide {
  /// The pages of assessments that name each case study as similar, by its id.
  var resemblingPages: [String: [SitePage]] {
    var pages: [String: [SitePage]] = [:]
    for assessment in assessments {
      for study in assessment.similar {
        pages[study, default: []].append(SitePage(assessment))
      }
    }
    return pages
  }
}

extension Basis {
  /// The references it names.
  var references: [String] {
    if case .cited(let references) = self { references } else { [] }
  }
}

extension Option {
  fileprivate var bases: [Basis] {
    [timeBasis] + ratings.map(\.basis) + lines.map(\.basis)
  }
}

extension Assessment {
  fileprivate var references: [String] {
    let evidence = answers.flatMap(\.evidence).compactMap { evidence in
      if case .reference(let id) = evidence { id } else { nil as String? }
    }
    return (summary?.citedReferences ?? []) + evidence
  }
}
