import Diagnostics
import Foundation
import Site

/// The files of a run with their paths checked: unique everywhere, inside the output folder.
struct Plan {
  /// The files, sorted by the bytes of their paths.
  let files: [OutputFile]

  /// Plans files, reporting the names that would collide.
  ///
  /// - Returns: nil where some do, or a path would leave the output folder.
  init?(_ files: [OutputFile], reporting diagnostics: inout [Diagnostic]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var folders: [String: String] = [:]
    var names: [String: String] = [:]
    var problems: [Diagnostic] = []
    for file in self.files {
      guard isContained(file.path) else {
        problems.append(collision("'\(file.path)' is not a path below the output folder"))
        continue
      }
      if let other = names.updateValue(file.path, forKey: folded(file.path)) {
        problems.append(
          collision("'\(other)' and '\(file.path)' are the same name on some machines"))
      }
      for folder in parents(of: file.path) { folders[folded(folder)] = folder }
    }
    for (name, folder) in folders.sorted(by: { $0.key < $1.key }) {
      guard let file = names[name] else { continue }
      problems.append(collision("'\(file)' would be a file and a folder '\(folder)'"))
    }
    diagnostics += problems
    if !problems.isEmpty { return nil }
  }
}

private func collision(_ message: String) -> Diagnostic {
  Diagnostic(.outputCollision, message, at: nil)
}

/// Whether a path stays below the folder it is appended to, with names every machine can hold.
func isContained(_ path: String) -> Bool {
  let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  return parts.allSatisfy { part in
    !part.isEmpty && part.count <= 255 && !part.elementsEqual(".".utf8)
      && !part.elementsEqual("..".utf8) && !part.contains { $0 < 0x20 || $0 == 0x7F }
  }
}

/// The folders on the way to a path, outermost first.
func parents(of path: String) -> [String] {
  path.utf8.indices
    .filter { path.utf8[$0] == UInt8(ascii: "/") }
    .map { String(path[..<$0]) }
}

/// A name as file systems that fold case and compose accents see it.
private func folded(_ path: String) -> String {
  path.precomposedStringWithCanonicalMapping.lowercased()
}
