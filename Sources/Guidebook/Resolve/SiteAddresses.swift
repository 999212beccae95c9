import Diagnostics

/// Every path that the site has a file at, and whose it is.
///
/// Two paths are one where letter case and Unicode's forms do not count, as on some file systems.
struct SiteAddresses: Sendable {
  /// What has a path.
  struct Owner: Sendable {
    let path: String
    /// What it is, such as `a page that every site has`.
    let kind: String
    /// Where it is asked for, or nil where every site has it.
    let note: Diagnostic.Note?
  }

  /// How a path clashes with one that is taken.
  enum Clash: Error {
    /// Another has it already.
    case taken(Owner)
    /// One would be a file, and a folder for the other.
    case folder(Owner)
  }

  private var owners: [String: Owner] = [:]
  /// The first file in each folder.
  private var folders: [String: Owner] = [:]

  /// The paths that every site has.
  init() {
    let pages = [
      "404.html", "assessments/index.html", "case-studies/index.html", "claims.html",
      "compare.html", "decide.html", "references.html",
    ]
    let files = [
      "charts.css", "guide.json", "icon.svg", "search-index.js", "waymark.css", "waymark.js",
    ]
    for path in pages { _ = claim(Owner(path: path, kind: "a page of every site", note: nil)) }
    for path in files { _ = claim(Owner(path: path, kind: "a file of every site", note: nil)) }
  }

  /// Takes a path, or says who has it already.
  mutating func claim(_ owner: Owner) -> Clash? {
    let key = foldedPath(owner.path)
    let parents = parentPaths(of: key)
    if let other = owners[key] { return .taken(other) }
    if let other = folders[key] ?? parents.compactMap({ owners[$0] }).first {
      return .folder(other)
    }
    owners[key] = owner
    for parent in parents where folders[parent] == nil { folders[parent] = owner }
    return nil
  }
}

/// What is the same for two paths that some file system cannot tell apart.
///
/// Strings compare by canonical equivalence, so Unicode's forms are the same already.
package func foldedPath(_ path: String) -> String { path.uppercased().lowercased() }

/// Every folder a path lies in, the outermost first.
package func parentPaths(of path: String) -> [String] {
  let parts = path.utf8.split(separator: UInt8(ascii: "/")).dropLast().map(Substring.init)
  return parts.indices.map { parts[...$0].joined(separator: "/") }
}

/// Whether a path is relative, names a file and leaves no folder.
package func isSafePath(_ path: String) -> Bool {
  let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  return !path.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") || $0 == 0x7F }
    && parts.allSatisfy { part in
      !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
    }
}
