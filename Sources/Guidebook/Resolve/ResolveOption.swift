import Decision
import Diagnostics
import Markdown

/// An item with its words.
typealias PricedLine = (item: CostItem, line: CostLine)

extension Resolver {
  /// The options by their order, then id.
  mutating func options(
    _ drafts: [FileDraft<OptionDraft>], pages: [PageDraft<OptionPageDraft>],
    _ criteria: [Criterion], _ inputs: Inputs, _ settings: Settings
  ) -> [Option] {
    reportOrphans(drafts, pages)
    let pagesByID = Dictionary(pages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let options = drafts.compactMap { draft -> Option? in
      guard let id = fileID(draft.id, draft.location), let content = draft.content else {
        return nil
      }
      return option(
        id, content, draft.location, pagesByID[draft.id], criteria, inputs, settings)
    }
    return options.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
  }

  private mutating func reportOrphans(
    _ drafts: [FileDraft<OptionDraft>], _ pages: [PageDraft<OptionPageDraft>]
  ) {
    let files = Set(drafts.map(\.id))
    for page in pages where !files.contains(page.id) {
      report(
        .orphanFile, "no 'options/\(page.id).yaml' belongs to this page", at: page.location,
        help: suggestion(for: page.id, among: files.sorted(), noun: "options"))
    }
    let written = Set(pages.map(\.id))
    for draft in drafts where !written.contains(draft.id) {
      report(
        .orphanFile, "no 'options/\(draft.id).md' belongs to this option", at: draft.location,
        help: "write its page")
    }
  }

  private mutating func option(
    _ id: String, _ draft: OptionDraft, _ location: SourceLocation,
    _ pageDraft: PageDraft<OptionPageDraft>?, _ criteria: [Criterion], _ inputs: Inputs,
    _ settings: Settings
  ) -> Option {
    let basis = basis(draft)
    let lines = items(draft.costs ?? [], inputs, basis)
    let name = draft.name?.value ?? id
    let time = draft.time?.value?.value ?? Spread(Duration(seconds: .zero))
    return Option(
      id: id, name: name, summary: draft.summary?.value ?? "", order: draft.order?.value ?? .max,
      isDemanding: draft.demanding?.value ?? false, take: draft.take?.value ?? name,
      avoid: draft.avoid?.value ?? "Not \(name)",
      costs: OptionCosts(time: time, items: lines.map(\.item)), lines: lines.map(\.line),
      ratings: ratings(draft.ratings ?? [], criteria, basis),
      timeBasis: self.basis(draft.time, fallback: basis),
      page: page(pageDraft, titled: name, "options/\(id).md", settings), location: location)
  }

  private mutating func items(
    _ drafts: [CostItemDraft], _ inputs: Inputs, _ fallback: Basis
  ) -> [PricedLine] {
    reportDuplicates(drafts.map(\.id), "cost item")
    let lines = drafts.compactMap { item($0, inputs, fallback) }
    return withoutRepeats(lines, by: { $0.item.id })
  }

  private mutating func item(
    _ draft: CostItemDraft, _ inputs: Inputs, _ fallback: Basis
  ) -> PricedLine? {
    let basis = basis(draft, fallback: fallback)
    let amount = amount(draft.amount)
    let at = moment(draft.at, amount)
    let per = multiplier(draft.per, inputs)
    guard let id = draft.id, checkedID(id, reserved: ["time"], reporting: &diagnostics) != nil
    else { return nil }
    // An item without them is an error already; its name still stands, so that what refers to it
    // is not called unknown as well.
    let label = draft.label?.value ?? id.value
    let kind = draft.kind?.value ?? .direct
    let item = CostItem(
      id: id.value, kind: kind, during: draft.during?.value ?? .always, at: at, amount: amount,
      per: per)
    let line = CostLine(
      id: id.value, label: label, amountText: text(draft.amount), note: draft.note?.value,
      basis: basis, location: draft.location)
    return (item, line)
  }

  private mutating func ratings(
    _ drafts: [Keyed<RatingDraft>], _ criteria: [Criterion], _ fallback: Basis
  ) -> [Rating] {
    let criteriaByID = Dictionary(
      criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var ratings: [String: Rating] = [:]
    for draft in drafts {
      let basis = basis(draft.value, fallback: fallback)
      guard let id = find(draft.key, in: names.criteria), let criterion = criteriaByID[id],
        let grade = grade(draft.value.grade, criterion)
      else { continue }
      ratings[id] = Rating(
        criterion: id, grade: grade, basis: basis, location: draft.key.location)
    }
    return criteria.compactMap { ratings[$0.id] }
  }

  private mutating func grade(_ grade: Located<String>?, _ criterion: Criterion) -> String? {
    guard let grade else { return nil }
    let grades = criterion.scale + criterion.also
    guard grades.contains(grade.value) else {
      report(
        .unknownGrade, "'\(grade.value)' is no grade of '\(criterion.id)'", at: grade.location,
        help: suggestion(for: grade.value, among: grades, noun: "grades"))
      return nil
    }
    return grade.value
  }

  /// A file's name as an id; nil where it cannot be one, which is reported.
  mutating func fileID(_ id: String, _ location: SourceLocation) -> String? {
    checkedID(
      Located(id, at: location), reserved: reservedIDs + ["index"], reporting: &diagnostics)?.value
  }
}
