import Markdown

extension Guide {
  /// Every reference that something cites, by id.
  var citedReferences: Set<String> {
    var cited: Set<String> = []
    for statement in statements { cited.formUnion(statement.basis.references) }
    for option in options { cited.formUnion(option.timeBasis.references) }
    for assessment in assessments {
      for answer in assessment.answers {
        for case .reference(let id) in answer.evidence { cited.insert(id) }
      }
    }
    for document in documents { cited.formUnion(document.citedReferences) }
    return cited
  }

  /// A reference's own page does not count as a citation of itself or of others.
  private var documents: [Document] {
    let pages = [home] + chapters + options.map(\.page) + caseStudies.map(\.page)
    return pages.map(\.body) + questions.compactMap(\.why) + assessments.compactMap(\.summary)
  }
}

extension Basis {
  /// The references it names, by id.
  var references: [String] {
    if case .cited(let ids) = self { ids } else { [] }
  }
}
