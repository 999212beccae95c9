import Glibc

/// One name below a folder.
struct FolderEntry {
  /// The path below the folder.
  let path: String
  /// Whether it is a folder; a symbolic link is not.
  let isFolder: Bool
}

/// Everything below a folder, each folder before what is in it; links are not followed.
func entries(below folder: String) throws(CannotRun) -> [FolderEntry] {
  var found: [FolderEntry] = []
  var pending = [""]
  while let parent = pending.popLast() {
    for name in try names(in: parent.isEmpty ? folder : "\(folder)/\(parent)") {
      let path = parent.isEmpty ? name : "\(parent)/\(name)"
      var status = stat()
      guard lstat("\(folder)/\(path)", &status) == 0 else { continue }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      found.append(FolderEntry(path: path, isFolder: isFolder))
      if isFolder { pending.append(path) }
    }
  }
  return found
}

private func names(in folder: String) throws(CannotRun) -> [String] {
  guard let stream = opendir(folder) else {
    throw CannotRun("cannot read '\(folder)': \(SystemError())")
  }
  defer { closedir(stream) }
  var names: [String] = []
  for bytes in fileNames(in: stream) {
    guard let name = String(validating: bytes, as: UTF8.self) else {
      throw CannotRun("'\(folder)' holds a file whose name is not text")
    }
    names.append(name)
  }
  return names
}

/// The names in an open folder but `.` and `..`, as bytes, sorted.
func fileNames(in stream: OpaquePointer) -> [[UInt8]] {
  var names: [[UInt8]] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if name != Array(".".utf8) && name != Array("..".utf8) { names.append(name) }
  }
  return names.sorted { $0.lexicographicallyPrecedes($1) }
}
