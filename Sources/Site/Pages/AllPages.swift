import Guidebook

/// Every kind of page, in the order of the site.
let allPages: [PageKind] = [
  PageKind(
    "home", of: { [$0.guide.home] }, at: { SitePage($0, .guide) }, from: { $0.path },
    view: { HomePage($0, $1) }),
  PageKind(
    "chapter", of: { $0.guide.chapters }, at: { SitePage($0, .guide) }, from: { $0.path },
    view: { ChapterPage($0, $1) }),
  PageKind(
    "option", of: { $0.guide.options }, at: { SitePage($0.page, .option, title: $0.name) },
    from: { $0.page.path }, view: { OptionPage($0, $1) }),
  PageKind(
    "case-study", of: { $0.guide.caseStudies }, at: { SitePage($0.page, .caseStudy) },
    from: { $0.page.path }, view: { CaseStudyPage($0, $1) }),
  PageKind(
    "reference", of: { $0.guide.references }, at: { SitePage($0.page, .reference) },
    from: { $0.page.path }, view: { ReferencePage($0, $1) }),
  PageKind("decide", at: .decide, view: { DecidePage($0) }),
  PageKind("compare", at: .compare, view: { ComparePage($0) }),
  PageKind("claims", at: .claims, view: { ClaimsPage($0) }),
  PageKind("case-studies", at: .cases, view: { CasesPage($0) }),
  PageKind("assessments", at: .assessments, view: { AssessmentsPage($0) }),
  PageKind(
    "assessment", of: { $0.guide.assessments },
    at: { SitePage($0) },
    from: { "assessments/\($0.id).yaml" }, view: { AssessmentPage($0, $1) }),
  PageKind("references", at: .references, view: { ReferencesPage($0) }),
  PageKind("not-found", at: .notFound, view: { NotFoundPage($0) }),
  PageKind(
    "redirect", of: { $0.redirects }, at: { $0.page }, view: { RedirectPage($0, $1) }),
]
