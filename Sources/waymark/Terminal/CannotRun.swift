/// Why a command could not do its work: exit code 2.
struct CannotRun: Error, CustomStringConvertible {
  /// The headline, without a full stop.
  let message: String
  /// What to do about it, where there is one likely way.
  let help: String?

  init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }

  var description: String {
    guard let help else { return message }
    return "\(message)\n  help: \(help)"
  }
}

/// The end of a run that has already said everything.
enum Stop: Error {
  /// The guide has errors.
  case hasErrors
  /// The command could not do its work.
  case couldNotRun

  /// The process's exit code.
  var code: Int32 {
    switch self {
    case .hasErrors: 1
    case .couldNotRun: 2
    }
  }
}
