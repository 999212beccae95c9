import Diagnostics
import Guidebook
import Markdown

/// A work the report cites.
struct ReportReference: ViewModel {
  let number: String
  let title: String
  let byline: String
  let url: String
  let evidence: String

  /// What was cited, in the citations' order.
  static func all(_ writer: ReportWriter) -> [ReportReference] {
    writer.cited.enumerated().compactMap { index, id in
      writer.guide.references.first { $0.id == id }.map { reference in
        ReportReference(
          number: String(index + 1), title: reference.page.title, byline: reference.byline,
          url: reference.url.flatMap(safeAddress) ?? "",
          evidence: words(reference.evidence.rawValue))
      }
    }
  }

  static let fields: [Field<ReportReference>] = [
    .text("number", \.number), .text("title", \.title), .text("byline", \.byline),
    .text("url", \.url), .text("evidence", \.evidence),
  ]
}

/// What the report was made from.
struct ReportProvenance: ViewModel {
  let facts: [ReportFact]

  init(_ writer: ReportWriter) {
    let guide = writer.guide.settings
    let written = writer.assessment.version
    facts = [
      ReportFact("Assessment", writer.assessment.source.path),
      ReportFact("Guide", "\(guide.title) \(guide.version)"),
      ReportFact(
        "Written against",
        written == guide.version ? "this version" : "version \(written) of the guide"),
      ReportFact("Commit", writer.stamp.commit ?? "not recorded"),
      ReportFact("As of", writer.printer.text(writer.stamp.asOf)),
      ReportFact("Status", words(writer.assessment.status.rawValue)),
    ]
  }

  static let fields: [Field<ReportProvenance>] = [.list("facts", \.facts)]
}
