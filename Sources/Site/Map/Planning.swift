import Diagnostics
import Guidebook

/// Holds the whole output against what file systems can take: every path stays below the output
/// folder, and no two are the same where case and Unicode's forms do not count.
func check(
  _ files: [OutputFile], for guide: Guide, reporting diagnostics: inout [Diagnostic]
) {
  var owners: [String: String] = [:]
  var folders: Set<String> = []
  for file in files {
    guard isSafe(file.path) else {
      diagnostics.append(
        Diagnostic(
          .unsafePath, "the path '\(file.path)' does not stay below the output folder",
          at: guide.place(ofAlias: file.path)))
      continue
    }
    let key = folded(file.path)
    if let owner = owners[key] {
      diagnostics.append(
        Diagnostic(
          .duplicatePage, "'\(file.path)' would be written twice", at: guide.place(of: file.path),
          help: owner == file.path ? nil : "'\(owner)' differs from it only in case or form"))
    }
    owners[key] = file.path
    folders.formUnion(parents(of: key))
  }
  for (key, path) in owners.sorted(by: { $0.value < $1.value }) where folders.contains(key) {
    diagnostics.append(
      Diagnostic(
        .duplicatePage, "'\(path)' would be a file and a folder", at: guide.place(of: path)))
  }
}

/// Whether a path is relative, names a file and leaves no folder.
private func isSafe(_ path: String) -> Bool {
  let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  return !path.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") || $0 == 0x7F }
    && parts.allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
}

/// What is the same for two paths that some file system cannot tell apart.
///
/// Strings compare by canonical equivalence, so Unicode's forms are the same already.
private func folded(_ path: String) -> String { path.uppercased().lowercased() }

/// Every folder a path lies in.
private func parents(of path: String) -> [String] {
  let parts = path.utf8.split(separator: UInt8(ascii: "/")).dropLast().map(Substring.init)
  return parts.indices.map { parts[...$0].joined(separator: "/") }
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
    writtenPages.first { $0.aliases.contains { $0 == path || $0 == "/" + path } }?.location
  }
}
