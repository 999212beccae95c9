import Glibc

/// Standard output or standard error, with every write checked.
struct Stream {
  /// Results.
  static let output = Stream(descriptor: STDOUT_FILENO, name: "standard output")
  /// Messages.
  static let error = Stream(descriptor: STDERR_FILENO, name: "standard error")

  let descriptor: Int32
  let name: String

  /// Writes text whole, or throws what the system says of it.
  func write(_ text: String) throws(CannotRun) {
    do {
      try writeAll(Array(text.utf8), to: descriptor)
    } catch {
      throw CannotRun("cannot write to \(name): \(error)")
    }
  }

  /// Whether a person is reading.
  var isTerminal: Bool { isatty(descriptor) == 1 }
}

/// Writes every byte to a descriptor, waiting where it is not ready.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
  var start = 0
  while start < bytes.count {
    let written = bytes.withUnsafeBytes { buffer in
      let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
      return Glibc.write(descriptor, rest.baseAddress, rest.count)
    }
    if written > 0 {
      start += written
    } else if written < 0, errno == EAGAIN {
      var readiness = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&readiness, 1, -1)
    } else if written == 0 || errno != EINTR {
      throw SystemError(code: written == 0 ? EIO : errno)
    }
  }
}
