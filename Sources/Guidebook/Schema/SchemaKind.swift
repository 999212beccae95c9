/// A kind of file that has a schema; those of pages are for their front matter.
enum SchemaKind: String, CaseIterable, Sendable {
  case guide, decision, claims, option, assessment
  case home, chapter
  case optionPage = "option-page"
  case caseStudy = "case-study"
  case reference

  /// Where its schema is kept.
  var path: String { SchemaFile.folder + rawValue + SchemaFile.ending }

  /// The files it is for.
  var files: String {
    switch self {
    case .guide: "Content/guide.yaml"
    case .decision: "Content/decision.yaml"
    case .claims: "Content/claims.yaml"
    case .option: "Content/options/<id>.yaml"
    case .assessment: "Content/assessments/<id>.yaml"
    case .home: "The front matter of Content/index.md"
    case .chapter: "The front matter of Content/framework/**/*.md"
    case .optionPage: "The front matter of Content/options/<id>.md"
    case .caseStudy: "The front matter of Content/case-studies/<id>.md"
    case .reference: "The front matter of Content/references/<id>.md"
    }
  }

  /// What such a file holds, as it is read.
  var shape: Shape {
    switch self {
    case .guide: .record(SettingsDraft.outline)
    case .decision: .record(DecisionDraft.outline)
    case .claims: .list(.record(ClaimDraft.outline))
    case .option: .record(OptionDraft.outline)
    case .assessment: .record(AssessmentDraft.outline)
    case .home: .record(HomeDraft.outline)
    case .chapter: .record(ChapterDraft.outline)
    case .optionPage: .record(OptionPageDraft.outline)
    case .caseStudy: .record(CaseStudyDraft.outline)
    case .reference: .record(ReferenceDraft.outline)
    }
  }

  /// Names that files of this kind define themselves, so that a schema cannot know them.
  var ownNames: [Naming] {
    switch self {
    case .decision: [.criterion, .input, .gate, .condition]
    case .claims: [.claim]
    default: []
    }
  }
}
