import Diagnostics
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
    for document in documents { cited.formUnion(document.citedKeys) }
    return cited
  }

  private var documents: [Document] {
    let pages = [home] + chapters + options.map(\.page) + caseStudies.map(\.page)
    // A reference's own page does not count as a citation of itself or of others.
    return pages.map(\.body) + questions.compactMap(\.why) + assessments.compactMap(\.summary)
  }
}

extension Basis {
  /// The references it names, by id.
  var references: [String] {
    if case .cited(let ids) = self { ids } else { [] }
  }
}

extension Document {
  /// Every citation key of the text, in reading order, repeats included.
  var citedKeys: [String] {
    blocks.flatMap(\.citedKeys) + footnotes.flatMap { $0.blocks.flatMap(\.citedKeys) }
  }
}

extension Block {
  fileprivate var citedKeys: [String] {
    switch self {
    case .heading(let heading): heading.content.flatMap(\.citedKeys)
    case .paragraph(let inlines): inlines.flatMap(\.citedKeys)
    case .quote(let blocks), .alert(_, let blocks): blocks.flatMap(\.citedKeys)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.citedKeys) }
    case .table(let table):
      (table.header + table.rows.flatMap { $0 }).flatMap { $0.flatMap(\.citedKeys) }
    case .code, .directive, .thematicBreak: []
    }
  }
}

extension Inline {
  fileprivate var citedKeys: [String] {
    switch self {
    case .citation(let citation): citation.items.map(\.key.value)
    case .emphasis(let content), .strong(let content), .strikethrough(let content):
      content.flatMap(\.citedKeys)
    case .link(let link): link.content.flatMap(\.citedKeys)
    case .text, .code, .image, .softBreak, .lineBreak, .role, .footnote: []
    }
  }
}
