import Guidebook

/// A page of the site as others see it: where it is and what it is called.
struct SitePage: Hashable, Sendable {
  /// The output path, such as `framework/true-costs.html`.
  let path: String
  /// The title.
  let title: String
  /// What kind of page it is.
  let section: Section

  /// The parts of the site, as the menu and the search name them.
  enum Section: String, CaseIterable, Sendable {
    case guide = "Guide"
    case option = "Option"
    case caseStudy = "Case"
    case reference = "Reference"
    case decide = "Decide"
    case compare = "Compare"
    case claims = "Claims"
    case assessment = "Assessment"
    case none = "Page"
  }
}

extension SitePage {
  /// The page written from a Markdown file.
  init(_ page: Page, _ section: Section, title: String? = nil) {
    self.init(path: page.outputPath, title: title ?? page.title, section: section)
  }

  /// The page of an assessment.
  init(_ assessment: Assessment) {
    self.init(path: assessment.outputPath, title: assessment.project, section: .assessment)
  }
}

/// The pages that no file is written for.
extension SitePage {
  static let compare = SitePage(path: "compare.html", title: "Compare", section: .compare)
  static let decide = SitePage(path: "decide.html", title: "Decide", section: .decide)
  static let claims = SitePage(path: "claims.html", title: "Claims checked", section: .claims)
  static let cases = SitePage(
    path: "case-studies/index.html", title: "Case studies", section: .caseStudy)
  static let assessments = SitePage(
    path: "assessments/index.html", title: "Assessments", section: .assessment)
  static let references = SitePage(
    path: "references.html", title: "References and evidence", section: .reference)
  static let notFound = SitePage(path: "404.html", title: "No such page", section: .none)

  /// Every such page that a reader can look for, in the order of the menu.
  static let generated = [decide, compare, claims, cases, assessments, references]
}

extension Page {
  /// Where its page stands: the same path with `.html`.
  var outputPath: String {
    let stem = path.utf8.dropLast(path.utf8.suffix(3).elementsEqual(".md".utf8) ? 3 : 0)
    return String(Substring(stem)) + ".html"
  }
}

extension Assessment {
  /// Where its page stands.
  var outputPath: String { "assessments/\(id).html" }
  /// Where its report stands.
  var reportPath: String { "reports/\(id).html" }
}
