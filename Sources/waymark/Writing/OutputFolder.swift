import Glibc

/// Puts a plan's files into the output folder, all or nothing.
///
/// Nothing that waymark did not write is replaced or removed. A run that is killed leaves the
/// folder as it was or as it should be.
///
/// - Parameters:
///   - folder: made where it is missing.
///   - rest: what becomes of files of earlier runs that the plan does not name.
///   - inputs: folders that are read and must not be written to.
func write(
  _ plan: Plan, to folder: String, rest: Rest = .removed, apartFrom inputs: [String]
) throws(CannotRun) {
  let folder = try outputFolder(folder, apartFrom: inputs)
  let lock = try FolderLock(holding: folder)
  defer { lock.release() }
  let holdings = try Holdings(of: folder)
  try holdings.refuseCollisions(with: plan)
  let replacement = Replacement(folder: folder, plan: plan, holdings: holdings, rest: rest)
  do {
    try replacement.run()
  } catch {
    throw CannotRun("cannot write to '\(folder)': \(error)")
  }
}

/// What becomes of waymark's own files that a plan does not name.
enum Rest {
  case removed, kept
}

/// Makes the output folder where it is missing.
///
/// - Returns: its path without symbolic links.
private func outputFolder(_ given: String, apartFrom inputs: [String]) throws(CannotRun) -> String {
  do {
    let real = try realPathOfNew(given)
    for input in inputs {
      guard let read = try? realPath(input) else { continue }
      if isBelow(real, read) || isBelow(read, real) {
        throw CannotRun(
          "'\(given)' cannot be the output, because '\(input)' is read from there",
          help: "choose a folder of its own with --output")
      }
    }
    try makeFolders(real)
    return real
  } catch let failure as CannotRun {
    throw failure
  } catch {
    throw CannotRun("cannot write to '\(given)': \(error)")
  }
}

/// Whether a path is a folder or lies in it.
private func isBelow(_ path: String, _ folder: String) -> Bool {
  folder == "/" || path.utf8.elementsEqual(folder.utf8)
    || path.utf8.starts(with: "\(folder)/".utf8)
}
