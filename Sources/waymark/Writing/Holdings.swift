import Site
import Glibc

/// What an output folder holds, by whose it is.
struct Holdings {
  /// The folder that a run fills before its files take their places, where the output folder
  /// cannot be exchanged as a whole.
  static let stagingName = ".waymark-staging"

  /// What earlier runs wrote.
  let manifest: Manifest
  /// Waymark's files that are still there.
  private(set) var ownFiles: [String] = []
  /// Everyone else's files, and links of any kind.
  private(set) var foreignFiles: [String] = []
  /// Folders to keep for them, outermost first, and folders without any file.
  private(set) var foreignFolders: [String] = []

  /// Looks through a folder; refuses one that is someone else's.
  init(of folder: String) throws(CannotRun) {
    var entries = try entries(below: folder)
    entries.removeAll { entry in
      entry.path == Manifest.name || entry.path == Self.stagingName
        || entry.path.utf8.starts(with: "\(Self.stagingName)/".utf8)
    }
    if let bytes = try? readFile("\(folder)/\(Manifest.name)") {
      manifest = Manifest(text: String(decoding: bytes, as: UTF8.self))
    } else if entries.allSatisfy({ $0.path.utf8.first == UInt8(ascii: ".") }) {
      manifest = Manifest(PathSet())
    } else {
      throw CannotRun(
        "'\(folder)' is not empty, and waymark did not write what is in it",
        help: "choose another folder with --output, or empty this one")
    }
    sort(entries)
  }

  private mutating func sort(_ entries: [FolderEntry]) {
    for entry in entries where !entry.isFolder {
      if manifest.paths.contains(entry.path) {
        ownFiles.append(entry.path)
      } else {
        foreignFiles.append(entry.path)
      }
    }
    let ours = PathSet(ownFiles.flatMap(parents(of:)))
    let theirs = PathSet(foreignFiles.flatMap(parents(of:)))
    foreignFolders = entries.filter { entry in
      entry.isFolder && (theirs.contains(entry.path) || !ours.contains(entry.path))
    }.map(\.path)
  }

  /// Refuses a plan that would put a file where something of someone else's is.
  func refuseCollisions(with plan: Plan) throws(CannotRun) {
    let files = PathSet(foreignFiles)
    let folders = PathSet(foreignFolders)
    for file in plan.files {
      let isBlocked =
        files.contains(file.path) || folders.contains(file.path)
        || parents(of: file.path).contains(where: files.contains)
      if isBlocked {
        throw CannotRun(
          "the output folder holds something at '\(file.path)' that waymark did not write",
          help: "move it, or choose another folder with --output")
      }
    }
  }
}
