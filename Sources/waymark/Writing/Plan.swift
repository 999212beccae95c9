import Foundation
import Site

/// The files of a run with their paths checked: inside the output folder, and unique on every
/// machine.
struct Plan {
  /// The files, sorted by the bytes of their paths.
  let files: [OutputFile]

  /// Plans files; a path that leaves the folder or would replace another is an error.
  init(_ files: [OutputFile]) throws(CannotRun) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let folders = Set(files.flatMap { parents(of: $0.path) }.map(folded))
    var names: Set<String> = []
    for file in self.files {
      guard isContained(file.path) else {
        throw CannotRun("'\(file.path)' is not a path below the output folder")
      }
      guard names.insert(folded(file.path)).inserted, !folders.contains(folded(file.path)) else {
        throw CannotRun("two files of the output would be called '\(file.path)'")
      }
    }
  }
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

/// A path as file systems that fold case and compose accents see it.
private func folded(_ path: String) -> String {
  path.precomposedStringWithCanonicalMapping.lowercased()
}
