import ArgumentParser
import Decision

/// The options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds Content/.", valueName: "dir"))
  var root = "."

  @Option(
    help: ArgumentHelp(
      "Templates that replace the built-in theme's, file by file (default: Templates in the root).",
      valueName: "dir"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "Where the site and reports go (default: Output in the root).", valueName: "dir"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The day that decides freshness and the stamp (default: SOURCE_DATE_EPOCH, else today).",
      valueName: "date"),
    transform: date(from:))
  var asOf: CalendarDate?

  @Option(help: "Colours: auto, always or never; NO_COLOR is honoured.")
  var color: ColorChoice = .auto

  @Flag(help: "Only results and errors.")
  var quiet = false

  /// The output folder.
  var outputFolder: String { output ?? joined(root, "Output") }

  /// The folders that are read.
  var inputFolders: [String] {
    [joined(root, "Content"), templates ?? joined(root, "Templates")]
  }

  /// A file of the guide as it is found from the working directory.
  func shownPath(_ path: String) -> String {
    let folder = "Templates/"
    guard let templates, path.utf8.starts(with: folder.utf8) else { return joined(root, path) }
    return joined(templates, String(Substring(path.utf8.dropFirst(folder.utf8.count))))
  }

  /// The day everything is as of.
  func today() throws(CannotRun) -> CalendarDate {
    if let asOf { return asOf }
    return try Environment.current.today()
  }

  /// Says something on standard error, unless told to be quiet.
  func say(_ message: String) throws(CannotRun) {
    if !quiet { try Stream.error.write(message + "\n") }
  }
}

/// When to colour.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether text on a stream is coloured.
  func colors(_ stream: Stream) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: stream.isTerminal && Environment.current.allowsColor
    }
  }
}

/// Reads a date such as `2026-10-02`.
private func date(from argument: String) throws -> CalendarDate {
  do {
    return try CalendarDate(parsing: argument)
  } catch {
    throw ValidationError("'\(argument)' is no date: \(error.message)")
  }
}

/// A path below a folder; a folder `.` is left out.
func joined(_ folder: String, _ path: String) -> String {
  if folder == "." { return path }
  return folder.utf8.last == UInt8(ascii: "/") ? folder + path : "\(folder)/\(path)"
}
