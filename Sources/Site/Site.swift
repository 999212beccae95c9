public import Diagnostics
public import Guidebook

/// The whole site: pages, reports, assets, media, `guide.json`, or the errors of templates.
///
/// - Parameters:
///   - media: the files below `Content/media/`, copied as they are.
///   - findings: what check found, listed in `guide.json`.
/// - Returns: every file, in the order of the paths; nothing where a template or path is wrong.
public func site(
  for guide: Guide, _ results: Results, findings: [Diagnostic], media: [SourceFile],
  theme: ThemeFiles, stamp: Stamp, reporting diagnostics: inout [Diagnostic]
) -> [OutputFile] {
  let before = diagnostics.count
  let components = Components(theme: theme, reporting: &diagnostics)
  let writers = allPages.compactMap { $0.compile(theme, &diagnostics) }
  guard let components, writers.count == allPages.count else { return [] }
  let map = SiteMap(guide: guide, results: results, stamp: stamp, components: components)
  var files = writers.flatMap { $0(map) }
  files += reports(on: guide, results, theme: theme, stamp: stamp, reporting: &diagnostics)
  let json = guideJSON(guide, results, findings: findings).pretty
  files.append(OutputFile(path: "guide.json", bytes: Array(json.utf8)))
  files.append(searchIndex(of: map))
  files += assets.compactMap { asset(named: $0, of: theme, reporting: &diagnostics) }
  files += media.map { OutputFile(path: belowContent($0.path), bytes: $0.bytes) }
  if !findings.contains(where: { $0.rule == .duplicatePage }) {
    check(files, for: guide, reporting: &diagnostics)
  }
  guard diagnostics.count == before else { return [] }
  return files.sorted { $0.path < $1.path }
}

/// The theme's files that pages load.
private let assets = ["charts.css", "icon.svg", "waymark.css", "waymark.js"]

private func asset(
  named name: String, of theme: ThemeFiles, reporting diagnostics: inout [Diagnostic]
) -> OutputFile? {
  if let file = theme.files[name] { return OutputFile(path: name, bytes: file.bytes) }
  diagnostics.append(Diagnostic(.brokenTemplate, "no file '\(name)' in the theme", at: nil))
  return nil
}

/// The path without a leading `Content/`.
private func belowContent(_ path: String) -> String {
  let folder = "Content/"
  guard path.utf8.starts(with: folder.utf8) else { return path }
  return String(Substring(path.utf8.dropFirst(folder.utf8.count)))
}
