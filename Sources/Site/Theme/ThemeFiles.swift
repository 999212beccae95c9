public import Diagnostics
import Theme

/// The templates and assets by name, such as `page.mustache`; the default theme unless overridden.
public struct ThemeFiles: Sendable {
  /// Every file by its path below `Templates/`.
  public let files: [String: SourceFile]

  /// Makes a theme of files.
  public init(files: [String: SourceFile]) { self.files = files }

  /// The embedded theme, with files of the same name replaced.
  ///
  /// - Parameter overrides: files by their path relative to the root, below `Templates/` or not.
  public static func embedded(replacing overrides: [SourceFile]) -> ThemeFiles {
    var files: [String: SourceFile] = [:]
    for file in themeFiles {
      files[file.name] = SourceFile(path: "Templates/" + file.name, bytes: file.bytes)
    }
    for file in overrides { files[name(of: file)] = file }
    return ThemeFiles(files: files)
  }

  /// The path below the templates' folder: templates lie flat, so the file's last part.
  private static func name(of file: SourceFile) -> String {
    String(file.path.utf8.split(separator: UInt8(ascii: "/")).last.map(Substring.init) ?? "")
  }
}
