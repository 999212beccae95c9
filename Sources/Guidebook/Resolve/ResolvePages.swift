import Decision
import Diagnostics
import Markdown

extension Resolver {
  /// A page, or an empty one where its file is missing or broken, which was reported.
  mutating func page<Front: FrontMatterDraft>(
    _ draft: PageDraft<Front>?, titled fallback: String, _ path: String, _ settings: Settings
  ) -> Page {
    let fields = draft?.front?.page ?? PageFields()
    return Page(
      path: draft?.path ?? path, title: fields.title?.value ?? fallback,
      summary: fields.summary?.value, order: fields.order?.value,
      lastReviewed: happened(fields.lastReviewed, "last-reviewed"),
      reviewIn: fields.reviewIn?.value ?? settings.reviewIn, owner: fields.owner?.value,
      aliases: aliases(fields.aliases ?? [], of: draft?.path ?? path),
      body: draft?.body ?? Document(blocks: []),
      location: draft?.location ?? SourceLocation(file: ContentPath.folder + path, line: 1))
  }

  /// The framework chapters by their order, then path.
  mutating func chapters(_ drafts: [PageDraft<ChapterDraft>], _ settings: Settings) -> [Page] {
    let pages = drafts.map { page($0, titled: $0.id, $0.path, settings) }
    return pages.sorted { ($0.order ?? .max, $0.path) < ($1.order ?? .max, $1.path) }
  }

  /// The case studies by their order, then id.
  mutating func caseStudies(
    _ drafts: [PageDraft<CaseStudyDraft>], _ inputs: Inputs, _ settings: Settings
  ) -> [CaseStudy] {
    let studies = drafts.compactMap { caseStudy($0, inputs, settings) }
    return studies.sorted {
      ($0.page.order ?? .max, $0.id) < ($1.page.order ?? .max, $1.id)
    }
  }

  private mutating func caseStudy(
    _ draft: PageDraft<CaseStudyDraft>, _ inputs: Inputs, _ settings: Settings
  ) -> CaseStudy? {
    guard let id = fileID(draft.id, draft.location), let front = draft.front else { return nil }
    let basis = basis(front)
    let option = find(front.option, in: names.options)
    let answers = answers(front.answers ?? [], inputs)
    let page = page(draft, titled: id, draft.path, settings)
    guard let option, let outcome = front.outcome?.value else { return nil }
    return CaseStudy(
      id: id, page: page, organisation: front.organisation?.value, option: option,
      outcome: outcome, domain: front.domain?.value, answers: answers, basis: basis)
  }

  /// The references by id.
  mutating func references(
    _ drafts: [PageDraft<ReferenceDraft>], _ settings: Settings
  ) -> [Reference] {
    drafts.compactMap { reference($0, settings) }.sorted { $0.id < $1.id }
  }

  private mutating func reference(
    _ draft: PageDraft<ReferenceDraft>, _ settings: Settings
  ) -> Reference? {
    guard let id = fileID(draft.id, draft.location), let front = draft.front else { return nil }
    _ = happened(front.issued.flatMap(firstDay), "issued")
    return Reference(
      id: id, page: page(draft, titled: id, draft.path, settings),
      type: front.type?.value ?? "document", authors: front.author?.map(\.value) ?? [],
      issued: front.issued?.value, publisher: front.publisher?.value,
      url: webAddress(front.url), accessed: happened(front.accessed, "accessed"),
      evidence: front.evidence?.value ?? .none, isBackground: front.background?.value ?? false)
  }
}

/// The first day that a date as works are dated can mean: `2024`, `2024-05` or `2024-05-31`.
private func firstDay(of text: Located<String>) -> Located<CalendarDate>? {
  let parts = text.value.utf8.split(separator: UInt8(ascii: "-")).map { Int(String(Substring($0))) }
  guard let year = parts.first ?? nil, parts.count <= 3, !parts.contains(nil) else { return nil }
  let month = parts.count > 1 ? parts[1] ?? 1 : 1
  let day = parts.count > 2 ? parts[2] ?? 1 : 1
  return CalendarDate(year: year, month: month, day: day).map { Located($0, at: text.location) }
}
