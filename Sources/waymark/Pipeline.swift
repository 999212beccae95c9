import Decision
import Diagnostics
import Guidebook
import Site

/// A guide with everything that follows from it.
struct ComputedGuide {
  let guide: Guide
  let results: Results
}

/// One run over a guide: what was read, what was found, and how far it came.
struct Run {
  /// The files below `Content/`.
  let content: [SourceFile]
  /// The files below the templates' folder.
  let templates: [SourceFile]
  /// The day everything is as of.
  let today: CalendarDate
  /// Everything found so far.
  var findings: [Diagnostic] = []
  /// What the guide's comments accept.
  private(set) var accepted: [Diagnostic] = []

  /// Loads the files that a guide is made of.
  ///
  /// - Parameter replacement: a file that stands in for the one at its path.
  init(_ options: GlobalOptions, replacing replacement: SourceFile? = nil) throws(CannotRun) {
    today = try options.today()
    var findings: [Diagnostic] = []
    let content = try load(
      joined(options.root, "Content"), as: "Content", reporting: &findings)
    guard let content else {
      throw CannotRun(
        "there is no Content/ in '\(options.root)'",
        help: "run waymark in the folder that holds Content/, or name it with --root")
    }
    let folder = options.templates ?? joined(options.root, "Templates")
    let templates = try load(folder, as: "Templates", reporting: &findings)
    if templates == nil, let given = options.templates {
      throw CannotRun("there is no folder '\(given)' to take templates from")
    }
    self.content =
      content.filter { $0.path != replacement?.path } + [replacement].compactMap(\.self)
    self.templates = templates ?? []
    self.findings = findings
  }

  /// From files to a guide without results; nil where there is no usable `guide.yaml`.
  mutating func read() -> Guide? {
    let drafts = parse(content, reporting: &findings)
    return resolve(drafts, knowing: everyRule, reporting: &findings)
  }

  /// From files to a guide with its results, checked; nil where there is no usable `guide.yaml`.
  ///
  /// - Parameters:
  ///   - draws: how often costs are drawn for simulated figures.
  ///   - edit: what to change of what the files say.
  mutating func compute(
    drawing draws: Draws, editing edit: (inout Drafts) -> Void = { _ in }
  ) -> ComputedGuide? {
    var drafts = parse(content, reporting: &findings)
    edit(&drafts)
    guard let guide = resolve(drafts, knowing: everyRule, reporting: &findings) else { return nil }
    let results = Guidebook.compute(guide, asOf: today, drawing: draws)
    let isWhole = !findings.contains(where: breaksFigures)
    if isWhole { findings += check(guide, results, asOf: today) }
    let settled = settle(findings, for: guide, asOf: today, isChecked: isWhole)
    findings = settled.reported
    accepted = settled.accepted
    return ComputedGuide(guide: guide, results: results)
  }

  /// From a computed guide to the files of its site.
  mutating func pages(of computed: ComputedGuide, commit: String?) -> [OutputFile] {
    let media = Set(computed.guide.media.map { "Content/" + $0 })
    return site(
      for: computed.guide, computed.results, findings: findings.sorted(),
      media: content.filter { media.contains($0.path) },
      theme: .embedded(replacing: templates), stamp: Stamp(asOf: today, commit: commit),
      reporting: &findings)
  }
}

/// Whether a finding left something out that figures and verdicts are made of.
///
/// The checks would then report what follows from that, beside what is wrong.
private func breaksFigures(_ finding: Diagnostic) -> Bool {
  guard finding.severity == .error, let file = finding.location?.file else { return false }
  return (file.utf8.starts(with: "Content/options/".utf8) && file.hasSuffix(".yaml"))
    || ["Content/guide.yaml", "Content/decision.yaml", "Content/claims.yaml"].contains(file)
}
