public import Decision
public import Diagnostics
public import Guidebook

/// A file of the finished site.
public struct OutputFile: Hashable, Sendable {
  /// The path below the output folder, with `/` between its parts.
  public let path: String
  /// The content.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What else is input to the pages beside the guide: nothing reads a clock.
public struct Stamp: Sendable {
  /// The day that decides freshness and is printed.
  public let asOf: CalendarDate
  /// The commit the content stands at, or nil.
  public let commit: String?

  /// Makes a stamp.
  public init(asOf: CalendarDate, commit: String?) {
    self.asOf = asOf
    self.commit = commit
  }
}

/// The templates and assets by name, such as `page.mustache`; the default theme unless overridden.
public struct ThemeFiles: Sendable {
  /// Every file by its path below `Templates/`.
  public let files: [String: SourceFile]

  /// Makes a theme of files.
  public init(files: [String: SourceFile]) { self.files = files }

  /// The embedded theme, with files of the same name replaced.
  public static func embedded(replacing overrides: [SourceFile]) -> ThemeFiles {
    ThemeFiles(files: [:])
  }
}

/// The whole site: pages, reports, assets, media, `guide.json`, or the errors of templates.
///
/// - Parameters:
///   - media: the files below `Content/media/`, copied as they are.
///   - findings: what check found, listed in `guide.json`.
public func site(
  for guide: Guide, _ results: Results, findings: [Diagnostic], media: [SourceFile],
  theme: ThemeFiles, stamp: Stamp, reporting diagnostics: inout [Diagnostic]
) -> [OutputFile] { [] }

/// One assessment's report as one self-contained HTML file, or nil where there is no such one.
public func report(
  on assessment: String, of guide: Guide, _ results: Results, theme: ThemeFiles, stamp: Stamp,
  reporting diagnostics: inout [Diagnostic]
) -> OutputFile? { nil }
