public import Diagnostics
public import Guidebook
import Markdown

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

/// The same report as two files: the page, and its style sheet beside it, for servers whose policy
/// forbids styles in pages.
public func linkedReport(
  on assessment: String, of guide: Guide, _ results: Results, theme: ThemeFiles, stamp: Stamp,
  paper: Paper = .a4, reporting diagnostics: inout [Diagnostic]
) -> [OutputFile] {
  guard let found = guide.assessments.first(where: { $0.id == assessment }),
    let layout = ReportLayout(theme, paper: paper, reporting: &diagnostics)
  else { return [] }
  return layout.linkedReport(on: found, of: guide, results, stamp: stamp)
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
    return page(ReportView(writer, style: wholeStyle(for: writer), sheet: nil), assessment)
  }

  func linkedReport(
    on assessment: Assessment, of guide: Guide, _ results: Results, stamp: Stamp
  ) -> [OutputFile] {
    guard let result = results.assessment(assessment.id) else { return [] }
    let writer = ReportWriter(on: assessment, result, of: guide, results, stamp: stamp)
    let sheet = "\(assessment.id).css"
    let style = wholeStyle(for: writer)
    return [
      page(ReportView(writer, style: style, sheet: sheet), assessment),
      OutputFile(path: "reports/" + sheet, bytes: style.bytes),
    ]
  }

  private func page(_ view: ReportView, _ assessment: Assessment) -> OutputFile {
    var bytes: [UInt8] = []
    template.write(view, to: &bytes)
    return OutputFile(path: "reports/\(assessment.id).html", bytes: bytes)
  }

  /// The theme's style with the report's own paper and foot.
  private func wholeStyle(for writer: ReportWriter) -> HTML {
    let footer = [
      writer.assessment.project, writer.guide.settings.title,
      writer.printer.text(writer.assessment.date),
    ].joined(separator: " \u{B7} ")
    return HTML.joined([HTML(trusted: style), PageStyle(paper: paper, footer: footer).html])
  }
}
