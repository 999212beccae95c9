import Diagnostics
import Markdown

/// What files say, each on its own; names are still strings.
///
/// A file that could not be read has no draft, yet its name counts, so that one mistake is not
/// reported again by everything that refers to it.
public struct Drafts: Sendable {
  var settings: FileDraft<SettingsDraft>?
  var decision: FileDraft<DecisionDraft>?
  var claims: FileDraft<[ClaimDraft]>?
  var options: [FileDraft<OptionDraft>] = []
  var optionPages: [PageDraft<OptionPageDraft>] = []
  var assessments: [FileDraft<AssessmentDraft>] = []
  var home: PageDraft<HomeDraft>?
  var chapters: [PageDraft<ChapterDraft>] = []
  var caseStudies: [PageDraft<CaseStudyDraft>] = []
  var references: [PageDraft<ReferenceDraft>] = []
  /// Paths below `Content/media/`, relative to `Content/`.
  var media: [String] = []
  /// Snapshots of earlier versions, unread.
  var versions: [SourceFile] = []
  /// The schemas beside them, unread.
  var schemas: [SourceFile] = []
  /// The schemas that files name for editors, each where it is named.
  var schemaLines: [Located<String>] = []
  var acceptances: [Acceptance] = []
}
