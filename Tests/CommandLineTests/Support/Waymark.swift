import Foundation
import Testing

/// What a run of the command line left behind.
struct Outcome {
  /// The exit code, or 128 and the signal's number.
  let status: Int32
  let output: String
  let errors: String
}

/// Runs the built binary from outside.
///
/// - Parameters:
///   - folder: the working directory.
///   - environment: beside `PATH`; nothing is inherited.
func runWaymark(
  _ arguments: String..., in folder: String = repository, environment: [String: String] = [:]
) throws -> Outcome {
  try run([binary] + arguments, in: folder, environment: environment)
}

/// The binary beside the test bundle.
let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  .deletingLastPathComponent().appending(path: "waymark").path

/// Runs a program to its end.
func run(
  _ command: [String], in folder: String, environment: [String: String] = [:]
) throws -> Outcome {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = command
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  process.environment = [
    "PATH": "/usr/bin:/bin", "HOME": NSTemporaryDirectory(), "SWIFT_BACKTRACE": "enable=no",
  ].merging(environment) { $1 }
  let output = Pipe()
  let errors = try Scratch()
  try errors.write("", to: "errors")
  let errorFile = try #require(FileHandle(forWritingAtPath: errors("errors")))
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = output
  process.standardError = errorFile
  try process.run()
  let bytes = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  let signalled = process.terminationReason == .uncaughtSignal
  return Outcome(
    status: process.terminationStatus + (signalled ? 128 : 0),
    output: String(decoding: bytes, as: UTF8.self), errors: errors.text("errors") ?? "")
}
