import Decision
import Guidebook

/// What stands below figures that were computed: unit, horizon and method, the day, and sources.
struct ProvenanceView: ViewModel {
  /// How the figures came about and as of when, in sentences.
  let text: String
  let cites: [CiteView]
  /// What they rest on beside references, in words; empty where that is nothing.
  let others: String

  /// - Parameters:
  ///   - method: unit, horizon and method, in sentences.
  ///   - bases: what the figures rest on, each reference once.
  ///   - own: what else they rest on, in words.
  init(_ method: String, from bases: [Basis], and own: [String] = [], _ writer: PageWriter) {
    let site = writer.site
    text = method + " As of \(site.printer.text(site.results.asOf))."
    var references: [String] = []
    for reference in bases.flatMap(\.references) where !references.contains(reference) {
      references.append(reference)
    }
    cites = references.map { writer.cite($0) }
    others = joined(own + (bases.contains(.ours) ? ["our judgement"] : []))
  }

  static let fields: [Field<ProvenanceView>] = [
    .text("text", \.text), .list("cites", \.cites), .text("others", \.others),
    .truth("hasCites") { !$0.cites.isEmpty },
    .truth("hasSources") { !$0.cites.isEmpty || !$0.others.utf8.isEmpty },
  ]
}

extension SiteMap {
  /// Unit, horizon and method of costs that are added up.
  func addition(over horizon: Duration) -> String {
    "In \(guide.settings.currency), added up over \(printer.text(horizon)); low, middle and high by "
      + "plain addition."
  }

  /// What the costs of options rest on, their lead times included.
  func bases(ofCosts costs: [OptionResult]) -> [Basis] {
    costs.compactMap { option($0.id) }.flatMap { $0.lines.map(\.basis) + [$0.timeBasis] }
  }
}
