/// One file of the default theme.
public struct ThemeFile: Sendable {
  /// The path below `Templates/`.
  public let name: String
  /// The content.
  public let bytes: [UInt8]
}

/// The default theme, embedded, so that one binary is enough; in the order of the names.
public let themeFiles: [ThemeFile] = [
  ThemeFile(name: "charts.css", bytes: PackageResources.charts_css),
  ThemeFile(name: "waymark.css", bytes: PackageResources.waymark_css),
  ThemeFile(name: "waymark.js", bytes: PackageResources.waymark_js),
]
