public import Diagnostics
public import Guidebook

/// The whole site: pages, reports, assets, media, `guide.json`, or the errors of templates.
///
/// - Parameters:
///   - media: the files below `Content/media/`, copied as they are.
///   - findings: what check found, listed in `guide.json`.
public func site(
  for guide: Guide, _ results: Results, findings: [Diagnostic], media: [SourceFile],
  theme: ThemeFiles, stamp: Stamp, reporting diagnostics: inout [Diagnostic]
) -> [OutputFile] { [] }

/// One assessment's report as one self-contained HTML file, or nil where there is no such one.
public func report(
  on assessment: String, of guide: Guide, _ results: Results, theme: ThemeFiles, stamp: Stamp,
  reporting diagnostics: inout [Diagnostic]
) -> OutputFile? { nil }
