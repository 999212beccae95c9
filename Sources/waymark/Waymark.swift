import ArgumentParser
import Diagnostics
import Glibc

/// The command line: the only code that touches files, the terminal, the clock and exit codes.
@main
struct Waymark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark",
    abstract: "Decision guides as code.",
    discussion: """
      Reads the guide in Content/, computes its tables, costs and verdicts, and writes a site, \
      reports and checks.

      Exit codes: 0 fine, 1 the guide has errors, 2 could not run.
      """,
    version: waymarkVersion,
    subcommands: [
      Build.self, Check.self, Report.self, Evaluate.self, Snapshot.self, SchemaCommand.self,
      Explain.self,
    ])

  static func main() {
    // A closed pipe and a full disk are errors of a write, which every write checks.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Glibc.exit(report(error))
    }
  }

  /// Says what ended the run and gives the exit code it ends with.
  private static func report(_ error: any Error) -> Int32 {
    if let stop = error as? Stop { return stop.code }
    if let failure = error as? CannotRun {
      try? Stream.error.write("waymark: \(failure.description)\n")
      return Stop.couldNotRun.code
    }
    let isAnswer = exitCode(for: error) == .success
    let stream = isAnswer ? Stream.output : Stream.error
    do { try stream.write(fullMessage(for: error) + "\n") } catch { return Stop.couldNotRun.code }
    return isAnswer ? 0 : Stop.couldNotRun.code
  }
}
