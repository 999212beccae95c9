import Diagnostics
import Glibc

/// Reads the regular files below a folder, sorted by the bytes of their paths.
///
/// Hidden files are left out. Symbolic links are never followed below the folder; they and
/// whatever else cannot be read are reported at their path.
///
/// - Parameters:
///   - folder: where to read.
///   - name: what the paths of the files start with, such as `Content`.
/// - Returns: nil where there is no such folder.
func load(
  _ folder: String, as name: String, reporting diagnostics: inout [Diagnostic]
) throws(CannotRun) -> [SourceFile]? {
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else {
    let failure = SystemError()
    if failure.code == ENOENT { return nil }
    throw CannotRun("cannot read '\(folder)': \(failure)")
  }
  var walk = Walk()
  walk.read(directory: descriptor, path: name)
  diagnostics += walk.diagnostics
  return walk.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}

/// A walk through a folder that stays in it: every name is opened beside its own folder.
private struct Walk {
  /// The most that one file may hold, in bytes.
  static let largestFile = 64 << 20
  /// The most that all files together may hold, in bytes.
  static let largestGuide = 1 << 30
  /// The most folders inside each other.
  static let deepest = 32

  var files: [SourceFile] = []
  var diagnostics: [Diagnostic] = []
  var total = 0

  /// Reads a folder and closes it.
  mutating func read(directory: Int32, path: String, depth: Int = 0) {
    guard let stream = fdopendir(directory) else {
      close(directory)
      return refuse(path, "the folder cannot be read")
    }
    defer { closedir(stream) }
    for name in fileNames(in: stream) where name.first != UInt8(ascii: ".") {
      read(name, in: directory, path: path, depth: depth)
    }
  }

  private mutating func read(_ name: [UInt8], in directory: Int32, path: String, depth: Int) {
    guard let text = String(validating: name, as: UTF8.self),
      !name.contains(where: { $0 < 0x20 || $0 == 0x7F })
    else {
      let shown = String(decoding: name.map { $0 < 0x20 ? 0x3F : $0 }, as: UTF8.self)
      return refuse("\(path)/\(shown)", "the file name is not text")
    }
    let path = "\(path)/\(text)"
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = openat(directory, text, flags)
    guard descriptor >= 0 else {
      let failure = SystemError()
      return refuse(
        path,
        failure.code == ELOOP ? "symbolic links are not followed" : "cannot be read: \(failure)")
    }
    var status = stat()
    fstat(descriptor, &status)
    switch status.st_mode & S_IFMT {
    case S_IFDIR where depth >= Self.deepest:
      close(descriptor)
      refuse(path, "more than \(Self.deepest) folders inside each other")
    case S_IFDIR:
      read(directory: descriptor, path: path, depth: depth + 1)
    case S_IFREG:
      read(file: descriptor, path: path)
    default:
      close(descriptor)
      refuse(path, "not a regular file")
    }
  }

  /// Reads a file and closes it.
  private mutating func read(file: Int32, path: String) {
    defer { close(file) }
    do {
      guard total <= Self.largestGuide else { return refuse(path, "beyond 1 GiB of files") }
      let bytes = try readAll(file, atMost: Self.largestFile)
      total += bytes.count
      files.append(SourceFile(path: path, bytes: bytes))
    } catch {
      refuse(path, error.code == EFBIG ? "larger than 64 MiB" : "cannot be read: \(error)")
    }
  }

  private mutating func refuse(_ path: String, _ reason: String) {
    diagnostics.append(Diagnostic(.unreadableFile, reason, at: SourceLocation(file: path, line: 1)))
  }
}

/// Reads a descriptor to its end; more than the limit is `EFBIG`.
func readAll(_ descriptor: Int32, atMost limit: Int) throws(SystemError) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = Glibc.read(descriptor, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    if count < 0 { throw SystemError() }
    if count == 0 { return bytes }
    bytes += chunk[..<count]
    if bytes.count > limit { throw SystemError(code: EFBIG) }
  }
}
