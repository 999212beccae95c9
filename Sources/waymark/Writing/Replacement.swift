import Site
import CPlatform
import Glibc

/// The change of an output folder from what it holds to what a plan says.
struct Replacement {
  let folder: String
  let plan: Plan
  let holdings: Holdings
  let rest: Rest

  /// Exchanges the whole folder in one step, or its files one by one where it cannot be exchanged.
  func run() throws(SystemError) {
    do {
      try exchange()
    } catch {
      guard Self.isAboutPlace(error) else { throw error }
      try replaceOneByOne()
    }
  }

  /// What the folder holds of waymark's afterwards.
  private var manifest: Manifest {
    let planned = PathSet(plan.files.map(\.path))
    return Manifest(rest == .kept ? planned.union(PathSet(holdings.ownFiles)) : planned)
  }

  /// Waymark's files that the plan does not name.
  private var others: [String] {
    let planned = PathSet(plan.files.map(\.path))
    return holdings.ownFiles.filter { !planned.contains($0) }
  }

  // MARK: - As a whole

  private func exchange() throws(SystemError) {
    let parts = folder.utf8.split(separator: UInt8(ascii: "/"))
    let name = parts.last.map { String(Substring($0)) } ?? ""
    let staging = String(folder.dropLast(name.count)) + ".\(name).waymark-staging"
    do throws(SystemError) {
      try fill(staging)
      try carry(from: folder, to: staging)
      try writeNew(Array(manifest.text.utf8), to: "\(staging)/\(Manifest.name)")
      try copyPermissions(from: folder, to: staging)
      guard waymark_exchange(staging, folder) == 0 else { throw SystemError() }
    } catch {
      removeTree(staging)
      throw error
    }
    // Whatever someone put there since it was looked through comes along.
    try? carry(from: staging, to: folder)
    removeTree(staging)
  }

  /// Puts everything that stays into another folder too, under a second name of the same file.
  private func carry(from source: String, to target: String) throws(SystemError) {
    for folder in holdings.foreignFolders {
      guard mkdir("\(target)/\(folder)", 0o777) == 0 || errno == EEXIST else { throw SystemError() }
      try copyPermissions(from: "\(source)/\(folder)", to: "\(target)/\(folder)")
    }
    for file in holdings.foreignFiles + (rest == .kept ? others : []) {
      try makeParents(of: file, below: target)
      let linked = linkat(AT_FDCWD, "\(source)/\(file)", AT_FDCWD, "\(target)/\(file)", 0)
      guard linked == 0 || errno == EEXIST || errno == ENOENT else { throw SystemError() }
    }
  }

  private func copyPermissions(from source: String, to target: String) throws(SystemError) {
    var status = stat()
    guard stat(source, &status) == 0, chmod(target, status.st_mode & 0o7777) == 0 else {
      throw SystemError()
    }
  }

  /// Whether a failure says that the folder cannot be exchanged here: a mount point, a parent that
  /// may not be written to, a file system without links or exchange.
  private static func isAboutPlace(_ failure: SystemError) -> Bool {
    [EACCES, EBUSY, EINVAL, EMLINK, ENOSYS, ENOTSUP, EPERM, EROFS, EXDEV].contains(failure.code)
  }

  // MARK: - One by one

  /// Replaces the files in place, each in one step, after all of them have been written beside.
  func replaceOneByOne() throws(SystemError) {
    let staging = "\(folder)/\(Holdings.stagingName)"
    defer { removeTree(staging) }
    try fill(staging)
    // Until the end both old and new files are owned, so a killed run is cleaned up by the next.
    let during = Manifest(manifest.paths.union(PathSet(holdings.ownFiles)))
    try place(during, by: staging)
    if rest == .removed { remove(others) }
    for file in plan.files {
      try makeParents(of: file.path, below: folder)
      guard rename("\(staging)/\(file.path)", "\(folder)/\(file.path)") == 0 else {
        throw SystemError()
      }
    }
    try place(manifest, by: staging)
  }

  private func place(_ manifest: Manifest, by staging: String) throws(SystemError) {
    let temporary = "\(staging)/\(Manifest.name)"
    try writeNew(Array(manifest.text.utf8), to: temporary)
    guard rename(temporary, "\(folder)/\(Manifest.name)") == 0 else { throw SystemError() }
  }

  /// Removes files, and the folders that they leave empty.
  private func remove(_ files: [String]) {
    for file in files { unlink("\(folder)/\(file)") }
    for parent in PathSet(files.flatMap(parents(of:))).sorted.reversed() {
      rmdir("\(folder)/\(parent)")
    }
  }

  /// Writes the plan's files into a new folder.
  private func fill(_ staging: String) throws(SystemError) {
    removeTree(staging)
    guard mkdir(staging, 0o777) == 0 else { throw SystemError() }
    for file in plan.files {
      try makeParents(of: file.path, below: staging)
      try writeNew(file.bytes, to: "\(staging)/\(file.path)")
    }
  }
}
