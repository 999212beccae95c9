import Decision
import Diagnostics
import Markdown

extension Check {
  static let bareFigure = Check(.bareFigure) { inspection in
    let found = inspection.ownPages.flatMap { page in
      page.body.prose.flatMap { prose in
        ProseFigure.figures(in: prose.text).compactMap { figure in
          prose.location(of: figure.range).map { (figure, figure.text(in: prose), $0) }
        }
      }
    }
    guard !found.isEmpty else { return [] }
    let backing = Backing(inspection)
    return found.map { figure, text, place in
      Diagnostic(
        .bareFigure, "'\(text)' is typed into the text", at: place,
        help: backing.help(for: figure.value))
    }
  }
}

extension ProseFigure {
  fileprivate func text(in prose: Prose) -> String {
    let scalars = prose.text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)
    return String(String.UnicodeScalarView(scalars.map { $0 == "\n" ? " " : $0 }))
  }
}

extension Inspection {
  /// The pages that the guide speaks on in its own words; those of references are others' words.
  fileprivate var ownPages: [Page] {
    [guide.home] + guide.chapters + guide.options.map(\.page) + guide.caseStudies.map(\.page)
  }
}

/// The claims and values of a guide by their figures.
private struct Backing {
  private var helps: [Measure: String] = [:]
  private let currency: String

  init(_ inspection: Inspection) {
    let guide = inspection.guide
    currency = guide.settings.currency
    for claim in guide.claims {
      guard let value = claim.value, helps[value] == nil else { continue }
      helps[value] = "claim '\(claim.id)' states this figure: write {claim}`\(claim.id)`"
    }
    for path in guide.options.flatMap({ Backing.paths(of: $0) }) {
      guard let value = inspection.results.value(at: path)?.measure, helps[value] == nil else {
        continue
      }
      helps[value] = "the guide computes this figure: write {value}`\(path)`"
    }
  }

  func help(for figure: String) -> String {
    let measure = try? Measure(parsing: figure, currency: currency)
    return measure.flatMap { helps[$0] }
      ?? "state it in claims.yaml with its source and show it as a {claim}, or show a {value}"
  }

  /// The value paths a figure is looked for among, the plainest first.
  private static func paths(of option: Option) -> [String] {
    let parts = ["total", "build", "run", "direct.total", "hidden.total", "direct.one-off"]
    let rates = ["direct.per-year", "hidden.per-year"]
    let items = option.lines.flatMap { ["item.\($0.id)", "item.\($0.id).rate"] }
    return (parts + rates + items).flatMap { part in
      ["", ".low", ".mid", ".high"].map { "\(option.id).\(part)\($0)" }
    }
  }
}

extension Rule {
  static let bareFigure = Rule(
    "bare-figure", .info,
    summary: "Money or a percentage is typed into a text, and no claim or value backs it.",
    reason: """
      A figure in prose has no source beside it, is checked against nothing, and stays when the \
      numbers move. Looked at are the texts of the home page, chapters, options and case studies, \
      outside headings, code, quotes and addresses; plain numbers, lengths of time and the bare \
      100% are left alone.
      """,
    example: "A project costs $15,000 to 50,000 and is late in 40% of cases.",
    fix: """
      Show a claim or a computed value in its place, or state the figure in claims.yaml with its \
      source first.
      """)
}
