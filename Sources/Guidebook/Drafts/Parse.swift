public import Diagnostics
import Markdown

/// Reads every file of `Content/` into drafts; never fails.
///
/// - Parameters:
///   - files: paths start with `Content/`; others are left alone.
///   - diagnostics: gains what is wrong, file by file in the order of their paths.
public func parse(_ files: [SourceFile], reporting diagnostics: inout [Diagnostic]) -> Drafts {
  var parser = ContentParser()
  for file in files.sorted(by: { $0.path < $1.path }) { parser.read(file) }
  diagnostics += parser.diagnostics
  return parser.drafts
}

/// Reads files one by one, each into the draft of its kind.
private struct ContentParser {
  var drafts = Drafts()
  var diagnostics: [Diagnostic] = []

  mutating func read(_ file: SourceFile) {
    guard let path = ContentPath.relative(file.path) else { return }
    switch ContentPath(path) {
    case .settings: drafts.settings = draft(file)
    case .decision: drafts.decision = draft(file)
    case .claims: drafts.claims = claims(file)
    case .option: drafts.options.append(draft(file))
    case .assessment: drafts.assessments.append(draft(file))
    case .home: drafts.home = page(file, path)
    case .chapter: drafts.chapters.append(page(file, path))
    case .optionPage: drafts.optionPages.append(page(file, path))
    case .caseStudy: drafts.caseStudies.append(page(file, path))
    case .reference: drafts.references.append(page(file, path))
    case .media: media(file, path)
    case .version: drafts.versions.append(file)
    case .schema: drafts.schemas.append(file)
    case .ignored: break
    case .stray(let help): reportStray(file, help)
    }
  }

  private mutating func draft<Content: Draft>(_ file: SourceFile) -> FileDraft<Content> {
    guard let node = node(file) else { return FileDraft(file: file, content: nil) }
    let content = Content(reading: node, "this file", reporting: &diagnostics)
    return FileDraft(file: file, content: content)
  }

  private mutating func claims(_ file: SourceFile) -> FileDraft<[ClaimDraft]> {
    guard let node = node(file) else { return FileDraft(file: file, content: nil) }
    let list = Kind<[ClaimDraft]>.list(of: .record)
    return FileDraft(file: file, content: list.read(node, "this file", &diagnostics))
  }

  private mutating func node(_ file: SourceFile) -> YAMLNode? {
    guard let node = YAMLNode.reading(file, reporting: &diagnostics) else { return nil }
    drafts.acceptances += acceptances(inYAML: file, reporting: &diagnostics)
    drafts.schemaLines += schemaLines(in: file)
    return node
  }

  private mutating func page<Front: FrontMatterDraft>(
    _ file: SourceFile, _ path: String
  ) -> PageDraft<Front> {
    guard SourceText(of: file, reporting: &diagnostics) != nil else {
      return PageDraft(file: file, path: path, front: nil, body: Document(blocks: []))
    }
    file.reportControlCharacters(&diagnostics)
    let front: Front? = front(file)
    let body = Document(parsing: file, reporting: &diagnostics)
    drafts.acceptances += acceptances(inMarkdown: file, reporting: &diagnostics)
    return PageDraft(file: file, path: path, front: front, body: body)
  }

  /// The front matter; a page without one has a draft in which every required key is missing, one
  /// whose front matter does not end has none.
  private mutating func front<Front: FrontMatterDraft>(_ file: SourceFile) -> Front? {
    guard !FrontMatter.isUnclosed(in: file) else { return nil }
    let start = SourceLocation(file: file.path, line: 1)
    var node: YAMLNode? = YAMLNode(content: .mapping([]), location: start)
    if let matter = FrontMatter(of: file) {
      node = YAMLNode.reading(matter.yaml, reporting: &diagnostics)
      drafts.acceptances += acceptances(inYAML: matter.yaml, reporting: &diagnostics)
    }
    guard let node else { return nil }
    return Front(reading: node, "the front matter", reporting: &diagnostics)
  }

  private mutating func media(_ file: SourceFile, _ path: String) {
    drafts.media.append(path)
    guard let activity = mediaActivity(of: file) else { return }
    diagnostics.append(
      Diagnostic(
        .activeMedia, activity, at: SourceLocation(file: file.path, line: 1),
        help: "put a picture, a text or an archive in its place"))
  }

  private mutating func reportStray(_ file: SourceFile, _ help: String?) {
    diagnostics.append(
      Diagnostic(
        .strayFile, "nothing reads this file", at: SourceLocation(file: file.path, line: 1),
        help: help))
  }
}
