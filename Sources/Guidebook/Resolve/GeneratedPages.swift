/// The pages that no Markdown file is written for, by path, each with the anchors that links may
/// lead to.
struct GeneratedPages: Sendable {
  /// Anchors by path.
  let anchors: [String: Set<String>]

  /// The pages of a guide.
  ///
  /// - Parameter assessments: ids, each with a page and a report of its own.
  init(of guide: Guide, assessments: [String]) {
    let similar = Set(guide.assessments.filter { !$0.similar.isEmpty }.map(\.id))
    anchors = Dictionary(
      GeneratedPages.lists(of: guide)
        + assessments.flatMap { GeneratedPages.pages(ofAssessment: $0, similar.contains($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  private typealias Entry = (String, Set<String>)

  /// The pages there is one of.
  private static func lists(of guide: Guide) -> [Entry] {
    let names = guide.names
    let outcomes = Set(guide.caseStudies.map(\.outcome))
    let cases = [
      outcomes.contains(.failure) ? "failures" : nil,
      outcomes.contains(.success) ? "successes" : nil,
    ].compactMap(\.self)
    let comparison = ["costs", "how-sure", "horizons", "lines"]
    return [
      ("compare.html", Set(comparison + (guide.options.count > 1 ? ["break-even"] : []))),
      ("decide.html", Set(names.inputs.ids + ["file", "rules"])),
      ("claims.html", Set(names.claims.ids)),
      (
        "references.html",
        Set(names.references.ids + ["grades"] + (guide.references.isEmpty ? [] : ["all"]))
      ),
      ("guide.json", []),
      ("assessments/index.html", Set(["all", "due"] + (guide.gates.isEmpty ? [] : ["which"]))),
      ("case-studies/index.html", Set(cases)),
    ]
  }

  private static func pages(ofAssessment id: String, _ hasSimilar: Bool) -> [Entry] {
    let page = ["verdict", "gates", "change", "rules", "cost", "inputs"]
    let report = [
      "summary", "project", "gates", "rules", "changes", "costs", "comparison", "inputs",
      "provenance",
    ]
    return [
      ("assessments/\(id).html", Set(page + (hasSimilar ? ["similar"] : []))),
      ("reports/\(id).html", Set(report)),
    ]
  }
}
