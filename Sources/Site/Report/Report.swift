public import Diagnostics
public import Guidebook

/// One assessment's report as one self-contained HTML file, or nil where there is no such one.
///
/// It prints on paper of the given size in Chromium and in WeasyPrint, and needs nothing beside
/// itself: styles stand in it, pictures are inline, and its only links lead within it or out to
/// references.
public func report(
  on assessment: String, of guide: Guide, _ results: Results, theme: ThemeFiles, stamp: Stamp,
  paper: Paper = .a4, reporting diagnostics: inout [Diagnostic]
) -> OutputFile? {
  guard let found = guide.assessments.first(where: { $0.id == assessment }),
    let layout = ReportLayout(theme, paper: paper, reporting: &diagnostics)
  else { return nil }
  return layout.report(on: found, of: guide, results, stamp: stamp)
}

/// Every assessment's report, in the assessments' order.
func reports(
  on guide: Guide, _ results: Results, theme: ThemeFiles, stamp: Stamp,
  reporting diagnostics: inout [Diagnostic]
) -> [OutputFile] {
  guard let layout = ReportLayout(theme, paper: .a4, reporting: &diagnostics) else { return [] }
  return guide.assessments.compactMap { layout.report(on: $0, of: guide, results, stamp: stamp) }
}

/// The theme's template and style for reports, compiled once.
private struct ReportLayout {
  private let template: Template<ReportView>
  private let style: [UInt8]
  private let paper: Paper

  init?(_ theme: ThemeFiles, paper: Paper, reporting diagnostics: inout [Diagnostic]) {
    guard
      let template = Template<ReportView>("report.mustache", in: theme, reporting: &diagnostics)
    else { return nil }
    guard let style = theme.files["report.css"] else {
      diagnostics.append(Diagnostic(.brokenTemplate, "no 'report.css' in the theme", at: nil))
      return nil
    }
    self.template = template
    self.style = style.bytes
    self.paper = paper
  }

  func report(
    on assessment: Assessment, of guide: Guide, _ results: Results, stamp: Stamp
  ) -> OutputFile? {
    guard let result = results.assessment(assessment.id) else { return nil }
    let writer = ReportWriter(on: assessment, result, of: guide, results, stamp: stamp)
    var bytes: [UInt8] = []
    template.write(ReportView(writer, style: style, paper: paper), to: &bytes)
    return OutputFile(path: "reports/\(assessment.id).html", bytes: bytes)
  }
}
