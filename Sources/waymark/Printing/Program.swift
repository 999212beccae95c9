import Foundation
import Synchronization

/// Another program, run without a shell.
struct Program {
  /// The executable's path.
  let path: String

  /// How a run ended.
  struct Outcome {
    /// The exit code, or the signal's number plus 128.
    let status: Int32
    /// Standard output.
    let output: [UInt8]
    /// Standard error.
    let errors: [UInt8]
  }

  /// The first program of a name in a list of folders.
  static func find(_ name: String, in folders: [String]) -> Program? {
    folders.lazy.filter { $0.utf8.first == UInt8(ascii: "/") }
      .map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 && isRegularFile($0) }
      .map(Program.init(path:))
  }

  private static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - variables: names of environment variables that are passed on.
  ///   - setting: variables that are set.
  ///   - timeout: seconds after which it is ended.
  func run(
    _ arguments: [String], variables: [String], setting: [String: String] = [:],
    timeout: Double
  ) throws(CannotRun) -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    var environment = setting
    for name in variables where environment[name] == nil {
      environment[name] = Environment.current.variable(name)
    }
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let output = Collector(), errors = Collector()
    process.standardOutput = output.pipe
    process.standardError = errors.pipe
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { throw CannotRun("cannot run '\(path)': \(error)") }
    output.start()
    errors.start()
    guard ended.wait(timeout: .now() + timeout) == .success else {
      kill(process.processIdentifier, SIGKILL)
      throw CannotRun("'\(path)' did not end within \(Int(timeout)) seconds")
    }
    let signalled = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: process.terminationStatus + (signalled ? 128 : 0), output: output.finish(),
      errors: errors.finish())
  }
}

/// Reads a pipe beside the program that fills it, so that neither waits for the other.
private final class Collector: Sendable {
  let pipe = Pipe()
  private let bytes = Mutex<[UInt8]>([])
  private let done = DispatchSemaphore(value: 0)

  func start() {
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    DispatchQueue.global().async { [self] in
      let read = (try? readAll(descriptor, atMost: 16 << 20)) ?? []
      bytes.withLock { $0 = read }
      done.signal()
    }
  }

  /// What was read; a grandchild that keeps the pipe open is not waited for.
  func finish() -> [UInt8] {
    _ = done.wait(timeout: .now() + 2)
    return bytes.withLock { $0 }
  }
}
