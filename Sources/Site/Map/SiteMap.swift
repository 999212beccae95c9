import Decision
import Guidebook
import Markdown

/// The guide seen as a site: what stands where and what it is called, looked up by name.
///
/// Made once; every page only reads it.
struct SiteMap: Sendable {
  let guide: Guide
  let results: Results
  let stamp: Stamp
  let printer: Printer
  let components: Components
  /// Pages written from files, by the file's path relative to `Content/`.
  let pages: [String: SitePage]
  /// Every page a reader can look for: those from files first, in reading order.
  let allPages: [SitePage]
  let links: GuideLinks
  /// The pages that cite a reference, by its id, in reading order.
  let citedBy: [String: [SitePage]]
  /// The pages of assessments that name a case study as similar, by its id.
  let resembling: [String: [SitePage]]

  private let options: [String: Option]
  private let references: [String: Reference]
  private let questions: [String: Question]
  private let gates: [String: GuideGate]
  private let caseStudies: [String: CaseStudy]
  private let claims: [String: Claim]
  private let positions: [String: Int]
  /// Where the pages of each part that come from files stand among all pages.
  private let ranges: [SitePage.Section: Range<Int>]

  init(guide: Guide, results: Results, stamp: Stamp, components: Components) {
    self.guide = guide
    self.results = results
    self.stamp = stamp
    self.components = components
    printer = guide.printer
    options = byID(guide.options.map { ($0.id, $0) })
    references = byID(guide.references.map { ($0.id, $0) })
    questions = byID(guide.questions.map { ($0.id, $0) })
    gates = byID(guide.gates.map { ($0.id, $0) })
    caseStudies = byID(guide.caseStudies.map { ($0.id, $0) })
    claims = byID(guide.claims.map { ($0.id, $0) })
    let written = guide.writtenPages
    pages = byID(written.map { ($0.source, $0.page) })
    let assessments = guide.assessments.map { SitePage($0) }
    allPages = written.map(\.page) + SitePage.generated + assessments
    positions = byID(allPages.enumerated().map { ($1.path, $0) })
    ranges = Dictionary(
      written.enumerated().map { ($1.page.section, $0..<$0 + 1) },
      uniquingKeysWith: { $0.lowerBound..<$1.upperBound })
    links = GuideLinks(of: guide)
    citedBy = guide.citingPages
    resembling = guide.resemblingPages
  }

  /// The option that the others are held against: the subject, or the dearest where there is none.
  var subject: String? {
    guide.settings.subject
      ?? results.options.enumerated().max {
        ($0.element.costs.total.mid, $1.offset) < ($1.element.costs.total.mid, $0.offset)
      }?.element.id
  }

  func option(_ id: String) -> Option? { options[id] }
  func reference(_ id: String) -> Reference? { references[id] }
  func question(_ id: String) -> Question? { questions[id] }
  func gate(_ id: String) -> GuideGate? { gates[id] }
  func caseStudy(_ id: String) -> CaseStudy? { caseStudies[id] }
  func claim(_ id: String) -> Claim? { claims[id] }

  /// The pages of a part of the guide that a side navigation has room for.
  ///
  /// Those around a page, or the first ones: however many there are, a page never lists them all.
  func window(of section: SitePage.Section, around page: SitePage) -> ArraySlice<SitePage> {
    guard let range = ranges[section] else { return [] }
    let place =
      page.section == section ? positions[page.path] ?? range.lowerBound : range.lowerBound
    let start = max(range.lowerBound, min(place - 10, range.upperBound - 20))
    return allPages[start..<min(range.upperBound, start + 20)]
  }

  /// The pages before and after one within its own part of the guide.
  func neighbours(of page: SitePage) -> (previous: SitePage?, next: SitePage?) {
    guard let place = positions[page.path] else { return (nil, nil) }
    let previous = place > 0 ? allPages[place - 1] : nil
    let next = place + 1 < allPages.count ? allPages[place + 1] : nil
    return (
      previous?.section == page.section ? previous : nil,
      next?.section == page.section ? next : nil
    )
  }
}

/// The last of two entries under one name does not count: resolving has reported it.
private func byID<Value>(_ pairs: [(String, Value)]) -> [String: Value] {
  Dictionary(pairs, uniquingKeysWith: { first, _ in first })
}

extension Guide {
  /// Every page written from a file, with the file, in reading order.
  fileprivate var writtenPages: [(source: String, page: SitePage)] {
    func entry(_ page: Page, _ section: SitePage.Section, _ title: String? = nil)
      -> (String, SitePage)
    {
      (page.path, SitePage(path: page.outputPath, title: title ?? page.title, section: section))
    }
    return [entry(home, .guide)] + chapters.map { entry($0, .guide) }
      + options.map { entry($0.page, .option, $0.name) }
      + caseStudies.map { entry($0.page, .caseStudy) }
      + references.map { entry($0.page, .reference) }
  }
}
