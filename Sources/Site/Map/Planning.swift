import Diagnostics
import Guidebook

/// Holds the whole output against what file systems can take: every path stays below the output
/// folder, and no two are the same where case and Unicode's forms do not count.
///
/// Resolving says so of what the guide's files ask for; this is the last net.
func check(
  _ files: [OutputFile], for guide: Guide, reporting diagnostics: inout [Diagnostic]
) {
  var owners: [String: String] = [:]
  var folders: Set<String> = []
  for file in files {
    guard isSafePath(file.path) else {
      diagnostics.append(
        Diagnostic(
          .unsafePath, "the path '\(file.path)' does not stay below the output folder",
          at: guide.place(ofAlias: file.path)))
      continue
    }
    let key = foldedPath(file.path)
    if let owner = owners[key] {
      diagnostics.append(
        Diagnostic(
          .duplicatePage, "'\(file.path)' would be written twice", at: guide.place(of: file.path),
          help: owner == file.path ? nil : "'\(owner)' differs from it only in case or form"))
    }
    owners[key] = file.path
    folders.formUnion(parentPaths(of: key))
  }
  for (key, path) in owners.sorted(by: { $0.value < $1.value }) where folders.contains(key) {
    diagnostics.append(
      Diagnostic(
        .duplicatePage, "'\(path)' would be a file and a folder", at: guide.place(of: path)))
  }
}

extension Guide {
  private var writtenPages: [Page] {
    [home] + chapters + options.map(\.page) + caseStudies.map(\.page) + references.map(\.page)
  }

  /// Where the file that asks for an output path starts, or nil.
  fileprivate func place(of path: String) -> SourceLocation? {
    place(ofAlias: path) ?? writtenPages.first { $0.outputPath == path }?.location
      ?? assessments.first { $0.outputPath == path }?.location
  }

  fileprivate func place(ofAlias path: String) -> SourceLocation? {
    writtenPages.lazy.flatMap(\.aliases).first { $0.value == path }?.location
  }
}
