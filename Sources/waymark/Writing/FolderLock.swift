import Glibc

/// A folder held by one run alone; the lock ends with the process at the latest.
struct FolderLock {
  private let descriptor: Int32

  /// Waits until no other run holds the folder, for half a minute at most.
  init(holding folder: String) throws(CannotRun) {
    for _ in 0..<600 {
      let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw CannotRun("cannot write to '\(folder)': \(SystemError())")
      }
      // A folder that was exchanged while we waited is another one under the same name.
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0, isStill(descriptor, at: folder) {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
      usleep(50_000)
    }
    throw CannotRun("another waymark is writing to '\(folder)'")
  }

  /// Lets the next run have it.
  func release() { close(descriptor) }
}

private func isStill(_ descriptor: Int32, at folder: String) -> Bool {
  var held = stat()
  var named = stat()
  return fstat(descriptor, &held) == 0 && stat(folder, &named) == 0
    && held.st_ino == named.st_ino && held.st_dev == named.st_dev
}
