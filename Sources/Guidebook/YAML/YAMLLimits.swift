/// What a YAML file may hold at most, so that no file can tie up memory or time.
enum YAMLLimits {
  /// Bytes in a file.
  static let bytes = 256 * 1024
  /// Levels of lists and mappings within each other.
  static let depth = 32
  /// Keys, values, starts and ends.
  static let events = 50_000
  /// Bytes in one scalar.
  static let scalarBytes = 64 * 1024
}
