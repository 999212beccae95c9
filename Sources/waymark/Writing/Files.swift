import Foundation

/// Writes a new file whole; one that exists is an error.
func writeNew(_ bytes: [UInt8], to path: String) throws(SystemError) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw SystemError() }
  do {
    try writeAll(bytes, to: descriptor)
  } catch {
    close(descriptor)
    throw error
  }
  guard close(descriptor) == 0 else { throw SystemError() }
}

/// Puts a file in place of what is there, if anything, in one step; makes its folder.
func replaceFile(_ path: String, with bytes: [UInt8]) throws(CannotRun) {
  let temporary = "\(path).waymark-new"
  do {
    if let folder = parents(of: path).last { try makeFolders(folder) }
    unlink(temporary)
    try writeNew(bytes, to: temporary)
    guard rename(temporary, path) == 0 else { throw SystemError() }
  } catch {
    unlink(temporary)
    throw CannotRun("cannot write '\(path)': \(error)")
  }
}

/// Reads a file whole, at most 64 MiB.
func readFile(_ path: String) throws(SystemError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw SystemError() }
  defer { close(descriptor) }
  return try readAll(descriptor, atMost: 64 << 20)
}

/// Makes a folder and those above it; ones that exist are left as they are.
func makeFolders(_ path: String) throws(SystemError) {
  for folder in parents(of: path) + [path] where !folder.isEmpty {
    guard mkdir(folder, 0o777) != 0 else { continue }
    let failure = SystemError()
    if !isFolder(folder) {
      throw failure.code == EEXIST ? SystemError(code: ENOTDIR) : failure
    }
  }
}

/// Makes the folders between a folder and a path below it.
func makeParents(of path: String, below folder: String) throws(SystemError) {
  for parent in parents(of: path) {
    guard mkdir("\(folder)/\(parent)", 0o777) == 0 || errno == EEXIST else { throw SystemError() }
  }
}

/// Removes a folder with everything in it; symbolic links are removed, not followed.
func removeTree(_ path: String) {
  try? FileManager.default.removeItem(atPath: path)
}

/// Whether there is a folder at a path.
func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// A path without symbolic links, `.` or `..`.
func realPath(_ path: String) throws(SystemError) -> String {
  guard let resolved = realpath(path, nil) else { throw SystemError() }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// The same for a path whose last parts do not exist yet.
func realPathOfNew(_ path: String) throws(SystemError) -> String {
  do {
    return try realPath(path)
  } catch {
    guard error.code == ENOENT else { throw error }
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let name = parts.last, name != "..", name != "." else { throw error }
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    let parent = (isAbsolute ? "/" : "") + parts.dropLast().joined(separator: "/")
    return try joined(realPathOfNew(parent.isEmpty ? "." : parent), name)
  }
}
