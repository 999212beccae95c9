import Guidebook
import Markdown

extension ReferencesBlock: DrawnBlock {
  static let template = "reference-list"

  func views(_ writer: PageWriter) -> [ReferencesView] {
    some(ReferencesView(writer, citedHere: citedHere))
  }
}

/// A list of references.
struct ReferencesView: ViewModel {
  let references: [ReferenceView]

  /// - Parameter citedHere: only those the page has cited so far.
  init?(_ writer: PageWriter, citedHere: Bool = false) {
    let site = writer.site
    let shown =
      citedHere
      ? writer.cited.compactMap { site.reference($0) } : site.guide.references
    if shown.isEmpty { return nil }
    references = shown.map { ReferenceView($0, writer) }
  }

  static let fields: [Field<ReferencesView>] = [.list("references", \.references)]
}

/// One reference, with who cites it.
struct ReferenceView: ViewModel {
  let id: String
  let title: String
  let address: String
  let byline: String
  let kind: String
  let url: String
  let evidence: EvidenceView
  let summary: String
  let isBackground: Bool
  let citedBy: [LinkView]

  init(_ reference: Reference, _ writer: PageWriter) {
    id = reference.id
    title = reference.page.title
    address = writer.address(of: reference.page.outputPath)
    byline = reference.byline
    kind = reference.kind
    url = reference.url.flatMap(safeAddress) ?? ""
    evidence = EvidenceView(reference.evidence)
    summary = reference.page.summary ?? ""
    isBackground = reference.isBackground
    citedBy = (writer.site.citedBy[reference.id] ?? []).filter { $0.path != writer.page.path }
      .map { LinkView(title: $0.title, address: writer.address(of: $0)) }
  }

  static let fields: [Field<ReferenceView>] = [
    .text("id", \.id), .text("title", \.title), .text("address", \.address),
    .text("byline", \.byline), .text("kind", \.kind), .text("url", \.url),
    .record("evidence", \.evidence), .text("summary", \.summary),
    .truth("isBackground", \.isBackground), .list("citedBy", \.citedBy),
    .truth("isCited") { !$0.citedBy.isEmpty },
  ]
}

/// How good a reference is as evidence, in a word and as a bar of five.
struct EvidenceView: ViewModel {
  let word: String
  let meaning: String
  /// 5 for measured, 0 for none.
  let strength: Int

  init(_ evidence: Reference.Evidence) {
    switch evidence {
    case .measured:
      (word, meaning, strength) = ("Measured", "Data with its method, open to checking", 5)
    case .peerReviewed:
      (word, meaning, strength) = ("Peer-reviewed", "Published after review by peers", 4)
    case .survey: (word, meaning, strength) = ("Survey", "Answers of many, with a sample", 3)
    case .vendor:
      (word, meaning, strength) = ("Vendor", "Published by someone with something to sell", 2)
    case .anecdote: (word, meaning, strength) = ("Anecdote", "One story", 1)
    case .none: (word, meaning, strength) = ("None", "Nothing that can be followed or checked", 0)
    }
  }

  static let fields: [Field<EvidenceView>] = [
    .text("word", \.word), .text("meaning", \.meaning), .text("strength") { String($0.strength) },
  ]
}

extension Reference {
  /// What it is, in words; CSL puts some the wrong way round.
  fileprivate var kind: String {
    switch type {
    case "post-weblog": "Blog post"
    case "article-journal": "Journal article"
    case "article-magazine": "Magazine article"
    case "article-newspaper": "Newspaper article"
    case "paper-conference": "Conference paper"
    default: words(type)
    }
  }

  /// Authors, year and publisher: `O'Reilly, 2024`.
  var byline: String {
    ([joined(authors), publisher.flatMap { authors.contains($0) ? nil : $0 }, issued] as [String?])
      .compactMap { $0 }.filter { !$0.utf8.isEmpty }.joined(separator: ", ")
  }
}
