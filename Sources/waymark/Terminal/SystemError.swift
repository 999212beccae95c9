import Glibc

/// What the system said of a call that failed.
struct SystemError: Error, CustomStringConvertible {
  /// The value of `errno`.
  let code: Int32

  /// The failure of the call just made.
  init() { code = errno }

  /// A failure by its code.
  init(code: Int32) { self.code = code }

  var description: String { String(cString: strerror(code)) }
}
